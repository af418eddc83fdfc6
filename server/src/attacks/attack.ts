import { addTitled } from '#collab/testing/words.ts';
import type { Name } from '#http/testing/test-school.ts';

import { Seat, sit } from './seat.ts';
import type { Doors } from './target-messages.ts';
import { until } from './until.ts';
import type { WireClient } from './wire-client.ts';

/** The meeting that is attacked: an honest teacher with a plan open, and a mother whose browser is not hers alone. */
export type Scene = {
  readonly url: string;
  readonly seat: (name: Name, meeting?: Doors) => Promise<Seat>;
  /** Further meetings, for attacks that ask for them. */
  readonly more: readonly Doors[];
  readonly teacher: Seat;
  readonly victim: WireClient;
  readonly attacker: Seat;
  /** An outcome of the victim's, called `Read 😀 aloud`. */
  readonly outcome: string;
};

/** The answer alone, or with figures that are told and not judged. */
export type Told = string | { readonly answer: string; readonly figures: string };

export type Attack = {
  /** Its number in the list of attacks of SPEC.md. */
  readonly n: number;
  readonly rule: string;
  readonly what: string;
  /** How often the command does it; a test does it a few times. */
  readonly volume: number;
  readonly few: number;
  /** How many meetings it is played in, done so often; 1 where it does not say. */
  readonly meetings?: (count: number) => number;
  /** The further ones begin with what another meeting ended with. */
  readonly areCarried?: boolean;
  /** Against a server that nothing was done to: what others took and gave back would hide what this one takes. */
  readonly isAlone?: boolean;
  /** Does it `count` times and tells in one line what the server answered. */
  readonly run: (scene: Scene, count: number) => Promise<Told>;
  /** What that line must be. */
  readonly answer: string;
  /** How much more the server may hold when it is over; `defaultMostHeld` where it does not say. */
  readonly mostHeld?: number;
};

const megabyte = 1024 * 1024;

/** An attack leaves nothing behind: what comes in, is refused and goes. Caches and compiled code may grow a little. */
export const defaultMostHeld = 32 * megabyte;

/** For attacks that fill hundreds of meetings, which are in memory until they have been quiet for a while. */
export const mostHeldOfMany = 128 * megabyte;

export const firstTitle = 'Read 😀 aloud';

export const setScene = async (
  url: string,
  doors: Doors,
  more: readonly Doors[] = [],
): Promise<Scene> => {
  const seat = (name: Name, meeting = doors) => sit(url, meeting, name);
  const [teacher, attacker] = [await seat('teacher'), await seat('mum')];
  const victim = await teacher.open();
  const outcome = addTitled(victim.doc, firstTitle);
  await until('the victim’s plan to be saved', () => victim.saved === victim.sent);
  return { url, seat, more, teacher, victim, attacker, outcome };
};
