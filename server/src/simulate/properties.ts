import fc from 'fast-check';

import { Simulation, type SimulationOptions } from './simulation.ts';
import { type Step, garbledSteps, steps } from './steps.ts';

type Play = (simulation: Simulation, all: readonly Step[]) => Promise<readonly string[]>;

const plain: SimulationOptions = { trunks: false };
const onTrunks: SimulationOptions = { trunks: true };

/** Plays the steps to their end and says what is wrong then. */
const toTheEnd: Play = async (simulation, all) => {
  await simulation.start();
  for (const step of all) await simulation.run(step);
  await simulation.end();
  return simulation.complaints();
};

/** Plays the steps as if the process died after each of them: what was acknowledged is on the disk. */
const untilItDies: Play = async (simulation, all) => {
  await simulation.start();
  for (const step of all) {
    await simulation.run(step);
    const broken = simulation.brokenPromises();
    if (broken.length > 0) return broken;
  }
  return [];
};

export const playToTheEnd = (
  all: readonly Step[],
  options: SimulationOptions = plain,
): Promise<readonly string[]> => toTheEnd(new Simulation(options), all);

/** Each seed is played for each of these; a failure is told by its name, and `played` sees what was played. */
export const createProperties = (played: (simulation: Simulation) => void) => {
  const holds = (play: Play, options: SimulationOptions, of: fc.Arbitrary<Step[]>) =>
    fc.asyncProperty(of, async (all) => {
      const simulation = new Simulation(options);
      const complaints = await play(simulation, all);
      played(simulation);
      if (complaints.length > 0) throw new Error(complaints.join('; '));
    });
  return {
    /** live = on the disk = on every screen. */
    'everybody agrees': holds(toTheEnd, plain, steps),
    'promises are kept': holds(untilItDies, plain, steps),
    /** The same where a device has its documents on one connection, which dies for all of them at once. */
    'everybody agrees, on trunks': holds(toTheEnd, onTrunks, steps),
    'promises are kept, on trunks': holds(untilItDies, onTrunks, steps),
    /** Frames that come twice, in another order, cut short or never are refused or stood; whoever sent them opens anew. */
    'everybody else agrees, through a broken proxy': holds(toTheEnd, plain, garbledSteps),
    'promises are kept, through a broken proxy': holds(untilItDies, plain, garbledSteps),
    'everybody else agrees, on trunks through a broken proxy': holds(
      toTheEnd,
      onTrunks,
      garbledSteps,
    ),
    'promises are kept, on trunks through a broken proxy': holds(
      untilItDies,
      onTrunks,
      garbledSteps,
    ),
  };
};
export type PropertyName = keyof ReturnType<typeof createProperties>;
