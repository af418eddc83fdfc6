import fc from 'fast-check';

import { Simulation, type SimulationOptions } from './simulation.ts';
import { type Step, garbledSteps, steps } from './steps.ts';

type Play = (all: readonly Step[], options?: SimulationOptions) => Promise<readonly string[]>;

const plain: SimulationOptions = { trunks: false };
const onTrunks: SimulationOptions = { trunks: true };

/** Plays the steps to their end and says what is wrong then. */
export const playToTheEnd: Play = async (all, options = plain) => {
  const simulation = new Simulation(options);
  await simulation.start();
  for (const step of all) await simulation.run(step);
  await simulation.end();
  return simulation.complaints();
};

/** Plays the steps as if the process died after each of them: what was acknowledged is on the disk. */
const playUntilItDies: Play = async (all, options = plain) => {
  const simulation = new Simulation(options);
  await simulation.start();
  for (const step of all) {
    await simulation.run(step);
    const broken = simulation.brokenPromises();
    if (broken.length > 0) return broken;
  }
  return [];
};

const holds = (play: Play, options: SimulationOptions, of: fc.Arbitrary<Step[]>) =>
  fc.asyncProperty(of, async (all) => {
    const complaints = await play(all, options);
    if (complaints.length > 0) throw new Error(complaints.join('; '));
  });

/** Each seed is played for each of these; a failure is told by its name. */
export const properties = {
  /** live = on the disk = on every screen. */
  'everybody agrees': holds(playToTheEnd, plain, steps),
  'promises are kept': holds(playUntilItDies, plain, steps),
  /** The same where a device has its documents on one connection, which dies for all of them at once. */
  'everybody agrees, on trunks': holds(playToTheEnd, onTrunks, steps),
  'promises are kept, on trunks': holds(playUntilItDies, onTrunks, steps),
  /** Frames that come twice, in another order or cut short are refused or stood; whoever sent them opens anew. */
  'everybody else agrees, through a broken proxy': holds(playToTheEnd, plain, garbledSteps),
  'everybody else agrees, on trunks through a broken proxy': holds(
    playToTheEnd,
    onTrunks,
    garbledSteps,
  ),
};
export type PropertyName = keyof typeof properties;
