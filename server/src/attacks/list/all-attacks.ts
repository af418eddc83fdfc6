import type { Attack } from '../attack.ts';
import { acrossAttack } from './across.ts';
import { firstAndLate } from './first-and-late.ts';
import { floods } from './floods.ts';
import { frameAttacks } from './frames.ts';
import { presenceAttacks } from './presence.ts';
import { reconnect } from './reconnect.ts';
import { rightsAttacks } from './rights.ts';
import { trunkAttacks } from './trunks.ts';
import { updateAttacks } from './updates.ts';

/** The attacks 15 to 34 of SPEC.md, in their order. */
export const allAttacks: readonly Attack[] = [
  ...updateAttacks,
  ...rightsAttacks,
  acrossAttack,
  ...frameAttacks,
  ...presenceAttacks,
  ...trunkAttacks,
  ...firstAndLate,
].toSorted((a, b) => a.n - b.n);

/** And those by number alone, for the command. */
export const everyAttack: readonly Attack[] = [...allAttacks, ...floods, reconnect];
