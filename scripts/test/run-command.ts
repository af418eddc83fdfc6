import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Command = {
  command: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
};

export type Finished = { code: number; output: string };

const running = new Set<ChildProcess>();

/** A command is started as leader of its own group, so that what it started ends with it. */
const endGroup = (child: ChildProcess): void => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group is gone already.
  }
};

/** Ends everything that was started here and still runs. */
export const endRunning = (): void => running.forEach(endGroup);

/** Tests start our own programs a hundred times: half of what each start costs is reading the same modules again. */
const compiled = join(tmpdir(), 'four-chairs-compiled');

const environment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_COMPILE_CACHE: compiled,
  PWTEST_CACHE_DIR: join(compiled, 'journeys'),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  ...extra,
});

/** Runs to the end and keeps what was printed; after the limit (milliseconds) it is ended. */
export const runCommand = async (what: Command, limit: number): Promise<Finished> => {
  const { command, args, cwd } = what;
  const child = spawn(command, args, {
    cwd,
    env: environment(what.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const timer = setTimeout(() => {
    output += `\nended after ${limit / 1000} s: too slow, or it hung\n`;
    endGroup(child);
  }, limit);
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`;
      resolve(1);
    });
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  clearTimeout(timer);
  running.delete(child);
  endGroup(child);
  return { code, output };
};
