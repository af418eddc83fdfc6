import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { contenders } from './contender.ts';
import { median } from './numbers.ts';
import { growth } from './scenarios/growth.ts';
import { idle } from './scenarios/idle.ts';
import { joinStorm } from './scenarios/join-storm.ts';
import { killed } from './scenarios/killed.ts';
import { saturated } from './scenarios/saturated.ts';
import type { Figures, Scenario } from './scenarios/scenario.ts';
import { steady } from './scenarios/steady.ts';

const scenarios: readonly Scenario[] = [steady, saturated, joinStorm, growth, idle, killed];
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

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      servers: { type: 'string' },
      runs: { type: 'string', default: '3' },
      part: { type: 'string', default: '1' },
      rows: { type: 'string' },
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

const tableOf = (scenario: Scenario, rows: readonly Row[], runs: number): string => {
  const units = Object.entries(scenario.figures);
  const head = ['server', ...units.map(([, { unit }]) => unit)];
  const names = [...new Set(rows.map(({ contender }) => contender))];
  const body = contenders
    .filter(({ name }) => names.includes(name))
    .map(({ name }) => {
      const own = rows.filter(({ contender }) => contender === name);
      const cells = units.map(([key, { digits }]) =>
        shown(median(own.map(({ figures }) => figures[key] ?? Number.NaN)), digits),
      );
      return line([name, ...cells]);
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
  if (options.rows !== undefined) {
    await writeFile(options.rows, `${JSON.stringify({ machine: machine(), rows }, null, 1)}\n`);
  }
};

run().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
