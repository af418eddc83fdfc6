import { explainStart } from './explain-start.ts';

/** Something that was started and can be stopped. `stop` answers whether everything was saved. */
export type Running = { readonly stop: () => Promise<boolean> };

const write = (line: string): void => void process.stderr.write(`Four Chairs: ${line}\n`);

const longestStop = 10_000;

/**
 * Ends cleanly on a signal, also on one that comes while it starts; says so and ends with an error when not everything
 * could be saved in time (LEAVE1).
 */
const stopOn = (signal: NodeJS.Signals, starting: Promise<Running>): void => {
  process.once(signal, () => {
    const late = setTimeout(() => {
      write('did not end in time: what was not called saved may be lost');
      process.exit(1);
    }, longestStop);
    const stopped = starting.then(({ stop }) => stop());
    stopped.then(
      (isSaved) => {
        clearTimeout(late);
        process.exit(isSaved ? 0 : 1);
      },
      (error: unknown) => {
        write(`did not end cleanly: ${explainStart(error)}`);
        process.exit(1);
      },
    );
  });
};

/** An error nobody expected may quote what somebody wrote: only its kind and the places in our code are told. */
const crash = (error: unknown): void => {
  const places = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const ours = places.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  write(`ended by ${error instanceof Error ? error.name : 'an error'} ${ours.join(' ')}`);
  process.exit(1);
};

/** Runs a program: one clear line and a non-zero exit when it cannot start, a clean end on SIGTERM and SIGINT. */
export const runProcess = async (start: () => Promise<Running>): Promise<void> => {
  process.once('uncaughtException', crash);
  const starting = start();
  stopOn('SIGTERM', starting);
  stopOn('SIGINT', starting);
  try {
    await starting;
  } catch (error) {
    write(explainStart(error));
    process.exit(1);
  }
};
