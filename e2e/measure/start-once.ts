import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);
const patienceMs = 300_000;

export const runGit = async (args: readonly string[]): Promise<string> =>
  (await runFile('git', [...args])).stdout;

/** What npm itself set for us belongs to this checkout; an address of packages is the machine's. */
const isOfThisRun = (name: string): boolean =>
  /^(npm_|pnpm_|xdg_|init_cwd|node_env)/iu.test(name) && !/registry$/iu.test(name);

/** The machine's own programs first, as for somebody who has only just got the repository. */
const ownPath = (): string =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'))
    .join(delimiter);

const environmentIn = (home: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfThisRun(name))),
  PATH: ownPath(),
  HOME: home,
  npm_config_cache: join(home, '.npm'),
});

/** Which Node and npm the machine has, before ours is fetched. */
export const npmRuntime = async (): Promise<string> => {
  const env = { ...process.env, PATH: ownPath() };
  const [node, npm] = await Promise.all([
    runFile('node', ['--version'], { env }),
    runFile('npm', ['--version'], { env }),
  ]);
  return `Node ${node.stdout.trim().slice(1)}, npm ${npm.stdout.trim()}`;
};

/** Resolves when the demonstration has printed a link. */
const linksPrinted = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let printed = '';
    const end = (problem: string): void => {
      const lines = printed.trim().split('\n').slice(-4).join(' | ');
      reject(new Error(`${problem}: ${lines}`));
    };
    const timer = setTimeout(() => end('npm start took longer than 5 minutes'), patienceMs);
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!/\/join#/u.test(printed)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', () => {
      clearTimeout(timer);
      end('npm start ended');
    });
  });

/** Ends npm and all it started: a process group of their own. */
const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
};

type Start = { readonly clone: string; readonly home: string; readonly port: number };

/** Seconds from `npm start` until the addresses are printed; ends it then. */
export const startOnce = async ({ clone, home, port }: Start): Promise<number> => {
  const begun = performance.now();
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: clone,
    env: environmentIn(home),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  try {
    await linksPrinted(child);
    return (performance.now() - begun) / 1000;
  } finally {
    await end(child);
  }
};
