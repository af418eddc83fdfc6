import type { Attack } from '../attack.ts';
import { acrossAttack } from './across.ts';
import { firstAndLate } from './first-and-late.ts';
import { floods, slowFloods } from './floods.ts';
import { frameAttacks } from './frames.ts';
import { presenceAttacks } from './presence.ts';
import { reconnect } from './reconnect.ts';
import { rightsAttacks } from './rights.ts';
import { trunkAttacks } from './trunks.ts';
import { updateAttacks } from './updates.ts';

/** The attacks on a server that runs, by their numbers in SPEC.md. */
export const allAttacks: readonly Attack[] = [
  ...updateAttacks,
  ...rightsAttacks,
  acrossAttack,
  ...frameAttacks,
  ...presenceAttacks,
  ...trunkAttacks,
  ...firstAndLate,
  ...floods,
].toSorted((a, b) => a.n - b.n);

/** And those that take too long for a test, for the command. */
export const everyAttack: readonly Attack[] = [...allAttacks, ...slowFloods, reconnect];
