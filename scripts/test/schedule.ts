import { type Outcome, failedCheck } from './outcome.ts';

export type Step = {
  name: string;
  /** Steps that must have passed before this one starts. */
  after: string[];
  run: () => Promise<Outcome>;
};

export type Result = Outcome & { name: string; seconds: number };

/** The steps asked for and all they need; every step when none is named. */
export const selectSteps = (all: Step[], names: string[]): Step[] => {
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No step called ${unknown.join(', ')}. Steps: ${all.map((s) => s.name).join(', ')}`,
    );
  }
  if (names.length === 0) return all;
  const wanted = new Set<string>();
  const want = (name: string): void => {
    wanted.add(name);
    all.find((step) => step.name === name)?.after.forEach(want);
  };
  names.forEach(want);
  return all.filter((step) => wanted.has(step.name));
};

const runStep = async (step: Step, done: Result[]): Promise<Result> => {
  const started = performance.now();
  const blocker = done.find((result) => step.after.includes(result.name) && result.failed > 0);
  const outcome = blocker
    ? failedCheck(`Not run, because ${blocker.name} failed.`)
    : await step.run().catch((error: unknown) => failedCheck(String(error)));
  return { ...outcome, name: step.name, seconds: (performance.now() - started) / 1000 };
};

/** So many steps at once keep two processors busy: each waits now and then, for a page, a disk or a lock. */
const lanes = 3;

/** Runs the steps in their order, as many at once as there are lanes. */
export const runSteps = async (
  steps: Step[],
  onDone: (result: Result) => void,
): Promise<Result[]> => {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const done: Result[] = [];
  const isDone = (name: string): boolean => done.some((result) => result.name === name);
  const start = (step: Step): void => {
    waiting.splice(waiting.indexOf(step), 1);
    const finish = runStep(step, done).then((result) => {
      running.delete(step);
      done.push(result);
      onDone(result);
    });
    running.set(step, finish);
  };
  while (waiting.length + running.size > 0) {
    const next = waiting.find((step) => step.after.every(isDone));
    if (next && running.size < lanes) start(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`Steps wait for each other: ${waiting.map((s) => s.name).join(', ')}`);
  }
  return done;
};
