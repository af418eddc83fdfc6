import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { contenders } from './contender.ts';
import { median } from './numbers.ts';
import { gate } from './scenarios/gate.ts';
import { growth } from './scenarios/growth.ts';
import { idle } from './scenarios/idle.ts';
import { joinStorm } from './scenarios/join-storm.ts';
import { killed } from './scenarios/killed.ts';
import { saturated } from './scenarios/saturated.ts';
import type { Figures, Scenario } from './scenarios/scenario.ts';
import { steady } from './scenarios/steady.ts';

const scenarios: readonly Scenario[] = [steady, saturated, joinStorm, growth, idle, killed, gate];
const usage =
  'use: npm run bench [-- --only steady,killed] [--runs 3] [--part 0.2] [--servers ours,relay] [--rows FILE]';

type Row = {
  readonly scenario: string;
  readonly contender: string;
  readonly run: number;
  readonly figures: Figures;
  /** Of the machine in the minute before: what else ran is part of a figure. */
  readonly load: number;
};

/** Where the raw rows are kept unless another place is named: one file for each run. */
const rowsFile = fileURLToPath(
  new URL(
    `../../../test-results/bench-${new Date().toISOString().slice(0, 16).replace(':', '')}.json`,
    import.meta.url,
  ),
);

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      servers: { type: 'string' },
      runs: { type: 'string', default: '3' },
      part: { type: 'string', default: '1' },
      rows: { type: 'string', default: rowsFile },
    },
  });
  const [runs, part] = [Number(values.runs), Number(values.part)];
  if (!(Number.isInteger(runs) && runs > 0 && part > 0 && part <= 1)) throw new Error(usage);
  const named = (list: string | undefined, name: string) =>
    list === undefined || list.split(',').includes(name);
  return {
    runs,
    part,
    rows: values.rows,
    scenarios: scenarios.filter(({ name }) => named(values.only, name)),
    contenders: contenders.filter(({ name }) => named(values.servers, name)),
  };
};

/** The peers' packages, which nothing else needs. */
const installPeers = (): void => {
  const folder = fileURLToPath(new URL('../../bench/', import.meta.url));
  const args = ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile'];
  execFileSync('npx', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
};

type Options = ReturnType<typeof readOptions>;

/** How often a scenario is run: what hardly varies not as often as was asked for. */
const runsOf = ({ mostRuns = Infinity }: Scenario, { runs }: Options): number =>
  Math.min(runs, mostRuns);

/** Every contender in turn, forwards and backwards, so that nobody always comes first. */
const runScenario = async (scenario: Scenario, options: Options): Promise<Row[]> => {
  const rows: Row[] = [];
  const runs = runsOf(scenario, options);
  const taking = options.contenders.filter((contender) => scenario.takes(contender));
  for (let run = 0; run < runs; run += 1) {
    for (const contender of run % 2 === 0 ? taking : taking.toReversed()) {
      const load = loadavg()[0] ?? 0;
      say(
        `${scenario.name}, ${contender.name}, run ${run + 1} of ${runs} (load ${load.toFixed(1)})…`,
      );
      const figures = await scenario.run(contender, options.part);
      rows.push({ scenario: scenario.name, contender: contender.name, run, figures, load });
    }
  }
  return rows;
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const grouped = new Intl.NumberFormat('en-GB', { useGrouping: true });
const shown = (value: number, digits: number): string =>
  digits === 0 ? grouped.format(Math.round(value)) : value.toFixed(digits);

const loadsOf = (rows: readonly Row[]): string => {
  const loads = rows.map(({ load }) => load);
  return `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
};

/** The median of one figure of one server. */
const figureOf = (rows: readonly Row[], name: string, key: string): number => {
  const own = rows.filter(({ contender }) => contender === name);
  return median(own.map(({ figures }) => figures[key] ?? Number.NaN));
};

/** What everything is compared with: a server that only passes on what it gets, or where it cannot take part, the plainest. */
const yardsticks: readonly string[] = ['relay', 'y-websocket'];

/** A column: the scenario's first figure in terms of the first yardstick's that took part. None where none did. */
const ratioColumn = (scenario: Scenario, rows: readonly Row[]) => {
  const [[key, { unit }] = ['', { unit: '' }]] = Object.entries(scenario.figures);
  const yardstick = yardsticks.find((name) => figureOf(rows, name, key) > 0);
  if (yardstick === undefined) return null;
  const whole = figureOf(rows, yardstick, key);
  const cellOf = (name: string) => `× ${(figureOf(rows, name, key) / whole).toFixed(2)}`;
  return { head: `${unit}, of the ${yardstick}’s`, cellOf };
};

const tableOf = (scenario: Scenario, rows: readonly Row[], runs: number): string => {
  const units = Object.entries(scenario.figures);
  const ratio = ratioColumn(scenario, rows);
  const head = ['server', ...units.map(([, { unit }]) => unit), ...(ratio ? [ratio.head] : [])];
  const names = [...new Set(rows.map(({ contender }) => contender))];
  const body = contenders
    .filter(({ name }) => names.includes(name))
    .map(({ name }) => {
      const cells = units.map(([key, { digits }]) => shown(figureOf(rows, name, key), digits));
      return line([name, ...cells, ...(ratio ? [ratio.cellOf(name)] : [])]);
    });
  return [
    `### ${scenario.name}: ${scenario.what}`,
    '',
    `${runs === 1 ? 'One run' : `Medians of ${runs} runs`}; load of the machine in the minute before: ${loadsOf(rows)}.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...body,
  ].join('\n');
};

const machine = (): string => {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model ?? 'processor'}, ${memory} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
};

/** The same load on every server, one after the other, and its medians; the clients run beside them on this machine. */
const run = async (): Promise<void> => {
  const options = readOptions();
  installPeers();
  process.stdout.write(`${machine()}\n`);
  const rows: Row[] = [];
  for (const scenario of options.scenarios) {
    const own = await runScenario(scenario, options);
    rows.push(...own);
    // As soon as it is known: whoever ends the bench has what was done.
    if (own.length > 0)
      process.stdout.write(`\n${tableOf(scenario, own, runsOf(scenario, options))}\n`);
  }
  await mkdir(dirname(options.rows), { recursive: true });
  await writeFile(options.rows, `${JSON.stringify({ machine: machine(), rows }, null, 1)}\n`);
  say(`The raw rows are in ${options.rows}`);
};

run().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
