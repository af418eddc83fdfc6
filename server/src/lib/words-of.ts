import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

type Range = { readonly clock: number; readonly length: number; readonly person: PersonId };
type Credit = Range & { readonly kind: 'moved' | 'removed'; readonly client: number };

/** People by the words of a document: `client` and `clock` name a code unit as Yjs does. */
class PeopleByWords {
  readonly #ranges = new Map<number, Range[]>();

  add(client: number, range: Range): void {
    const ranges = this.#ranges.get(client);
    if (ranges === undefined) this.#ranges.set(client, [range]);
    else if ((ranges.at(-1)?.clock ?? 0) <= range.clock) ranges.push(range);
    else ranges.splice(this.#after(ranges, range.clock), 0, range);
  }

  has(client: number): boolean {
    return this.#ranges.has(client);
  }

  at(client: number, clock: number): PersonId | null {
    const ranges = this.#ranges.get(client);
    const range = ranges?.[this.#after(ranges, clock) - 1];
    return range !== undefined && clock < range.clock + range.length ? range.person : null;
  }

  /** How many ranges begin at `clock` or before. */
  #after(ranges: readonly Range[], clock: number): number {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ranges[middle]?.clock ?? 0) <= clock) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What is remembered of a document's words beside who typed them (VERSION6). */
export class WordsOf {
  readonly #moved = new PeopleByWords();

  constructor(credits: readonly Credit[]) {
    this.add(credits);
  }

  add(credits: readonly Credit[]): void {
    for (const { kind, client, ...range } of credits) {
      if (kind === 'moved') this.#moved.add(client, range);
    }
  }

  /** Who typed words first that were moved to here; null for words that stand where they were typed. */
  firstTypist(client: number, clock: number): PersonId | null {
    return this.#moved.at(client, clock);
  }

  /** Who typed these words first, run by run; `here` typed what was not moved here. */
  typists(
    { client, clock, length }: { client: number; clock: number; length: number },
    here: PersonId | null,
  ): readonly { readonly length: number; readonly person: PersonId | null }[] {
    if (!this.#moved.has(client)) return [{ length, person: here }];
    const runs: { length: number; person: PersonId | null }[] = [];
    for (let unit = 0; unit < length; unit += 1) {
      const person = this.#moved.at(client, clock + unit) ?? here;
      const last = runs.at(-1);
      if (last?.person === person) last.length += 1;
      else runs.push({ length: 1, person });
    }
    return runs;
  }
}

/** Who took out what stood at a place; null for what is there, and for what went before that was kept. */
export const takerOf = (
  credits: readonly Credit[],
): ((client: number, clock: number) => PersonId | null) => {
  const removed = new PeopleByWords();
  for (const { kind, client, ...range } of credits) {
    if (kind === 'removed') removed.add(client, range);
  }
  return (client, clock) => removed.at(client, clock);
};
