// Where every npm script begins. Plain JavaScript without packages, because it runs on whatever
// Node the machine has (18 or newer) before anything was installed. It gets the packages, builds
// the client where a task shows it, and is the only place that starts Node 26.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildClient } from './set-up/build-client.mjs';
import { findNode } from './set-up/find-node.mjs';
import { installPackages } from './set-up/install-packages.mjs';
import { runChild } from './set-up/run-child.mjs';
import { Stop, say } from './set-up/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The demonstration school's place and port, unless the command line says otherwise. */
const withDemoDefaults = (/** @type {string[]} */ args) => {
  const has = (/** @type {string} */ flag) =>
    args.some((arg) => arg === flag || arg.startsWith(`${flag}=`));
  return [
    ...(has('--data') ? [] : ['--data', '.data/demo']),
    ...(has('--port') ? [] : ['--port', '4000']),
    ...args,
  ];
};

const suite = (/** @type {string} */ only) => ({
  script: 'scripts/test/main.ts',
  args: (/** @type {string[]} */ args) => (only ? ['--only', only, ...args] : args),
});

/**
 * What each npm script runs on Node 26, and whether it needs client/dist.
 * @type {Record<string, { script?: string, command?: string, args?: (args: string[]) => string[], client?: boolean }>}
 */
const tasks = {
  demo: { script: 'server/src/demo.ts', args: withDemoDefaults, client: true },
  serve: { script: 'server/src/main.ts', client: true },
  chairs: { script: 'server/src/chairs.ts' },
  measure: { script: 'e2e/measure/measure.ts', client: true },
  bench: { script: 'server/src/bench/main.ts' },
  faults: { script: 'server/src/faults/main.ts' },
  attacks: { script: 'server/src/attacks/main.ts' },
  simulate: { script: 'server/src/simulate/main.ts' },
  fuzz: { script: 'server/src/simulate/fuzz.ts' },
  build: { client: true },
  test: suite(''),
  check: suite('format,lint,types,boundaries,sizes,unused'),
  unit: suite('unit'),
  components: suite('components'),
  e2e: suite('build,e2e'),
  lint: suite('lint'),
  types: suite('types'),
  format: { command: 'oxfmt' },
};

const run = async () => {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    throw new Stop(`Node 18 or newer is needed to begin (this is ${process.version})`);
  }
  const [name = '', ...args] = process.argv.slice(2);
  const task = tasks[name];
  if (!task) throw new Stop(`no task called "${name}": one of ${Object.keys(tasks).join(', ')}`);
  await installPackages(root);
  const node = findNode(root);
  if (task.client) await buildClient(root, node);
  const passed = task.args ? task.args(args) : args;
  if (task.command) return runChild(root, join(root, 'node_modules', '.bin', task.command), passed);
  return task.script ? runChild(root, node, [join(root, task.script), ...passed]) : 0;
};

const explain = (/** @type {unknown} */ error) => {
  if (error instanceof Stop) return `Four Chairs: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

run().then(
  (code) => process.exit(code),
  (error) => {
    say(explain(error));
    process.exit(1);
  },
);
