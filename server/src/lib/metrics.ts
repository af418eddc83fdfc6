/** What is asked when somebody reads it. */
export type Gauge = {
  readonly name: string;
  readonly help: string;
  /** A gauge goes up and down, a counter only up. */
  readonly type: 'gauge' | 'counter';
  readonly read: () => number;
};

type Labels = Readonly<Record<string, string>>;

/** Seconds: from a keystroke nobody notices to a disk that hangs. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const labelled = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

const headOf = (name: string, help: string, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/** How long something took, as Prometheus counts it: how often it was at most so long. */
export class Duration {
  readonly #name: string;
  readonly #help: string;
  readonly #counts = bounds.map(() => 0);
  #count = 0;
  #sum = 0;

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  took(ms: number): void {
    const seconds = ms / 1000;
    this.#count += 1;
    this.#sum += seconds;
    const at = bounds.findIndex((bound) => seconds <= bound);
    if (at >= 0) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  lines(): readonly string[] {
    let below = 0;
    const buckets = bounds.map((bound, index) => {
      below += this.#counts[index] ?? 0;
      return `${this.#name}_bucket{le="${bound}"} ${below}`;
    });
    return [
      ...headOf(this.#name, this.#help, 'histogram'),
      ...buckets,
      `${this.#name}_bucket{le="+Inf"} ${this.#count}`,
      `${this.#name}_sum ${this.#sum}`,
      `${this.#name}_count ${this.#count}`,
    ];
  }
}

/** How often something happened, by labels of ours: never what a person wrote, nor whom it is about. */
export class Tally {
  readonly #name: string;
  readonly #help: string;
  readonly #counts = new Map<string, number>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  happened(labels: Labels): void {
    const key = labelled(labels);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  lines(): readonly string[] {
    const counts = [...this.#counts].map(([key, count]) => `${this.#name}${key} ${count}`);
    return [...headOf(this.#name, this.#help, 'counter'), ...counts];
  }
}

const linesOf = ({ name, help, type, read }: Gauge): readonly string[] => [
  ...headOf(name, help, type),
  `${name} ${read()}`,
];

/** Prometheus' text format 0.0.4. */
export const metricsText = (
  gauges: readonly Gauge[],
  others: readonly { readonly lines: () => readonly string[] }[],
): string => {
  const lines = [...gauges.flatMap(linesOf), ...others.flatMap((other) => other.lines())];
  return `${lines.join('\n')}\n`;
};
