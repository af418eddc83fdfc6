import fc from 'fast-check';

import { Simulation } from './simulation.ts';
import { type Step, steps } from './steps.ts';

/** Plays the steps to their end and says what is wrong then. */
export const playToTheEnd = async (all: readonly Step[]): Promise<readonly string[]> => {
  const simulation = new Simulation();
  await simulation.start();
  for (const step of all) await simulation.run(step);
  await simulation.end();
  return simulation.complaints();
};

/** Plays the steps as if the process died after each of them: what was acknowledged is on the disk. */
const playUntilItDies = async (all: readonly Step[]): Promise<readonly string[]> => {
  const simulation = new Simulation();
  await simulation.start();
  for (const step of all) {
    await simulation.run(step);
    const broken = simulation.brokenPromises();
    if (broken.length > 0) return broken;
  }
  return [];
};

const holds = (play: (all: readonly Step[]) => Promise<readonly string[]>) =>
  fc.asyncProperty(steps, async (all) => {
    const complaints = await play(all);
    if (complaints.length > 0) throw new Error(complaints.join('; '));
  });

/** live = on the disk = on every screen. */
export const everybodyAgrees = holds(playToTheEnd);
export const promisesAreKept = holds(playUntilItDies);
