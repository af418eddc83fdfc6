import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { compareRecords } from '#document/compare.ts';
import { emptyPlan } from '#document/empty-plan.ts';
import { itemOf, textIn } from '#document/items.ts';
import { planItems } from '#document/plan-items.ts';
import { planToRecord } from '#document/plan-to-record.ts';
import { removePoint } from '#document/points.ts';
import type { MeetingRecord, RecordText } from '#document/record.ts';
import { createDocument } from '#document/roots.ts';
import { seedPlan } from '#document/seed/seed-plan.ts';
import { people } from '#document/testing/arbitrary-record.ts';
import type { PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { takersIn } from './taken-out.ts';

const cast: readonly PersonId[] = people.filter((person) => person !== null);
const one = (index: number): PersonId => must(cast[index % cast.length], 'a person');

const recordOf = (plan: MeetingRecord['plan']) =>
  ({ meeting: { id: 'm' }, plan, lanes: [], people: [] }) as unknown as MeetingRecord;
const typed = (runs: readonly (readonly [string, number])[]): RecordText => ({
  text: runs.map(([words]) => words).join(''),
  by: runs
    .filter(([words]) => words !== '')
    .map(([words, who]) => ({ person: one(who), length: words.length })),
});

/** A document that began with these words, in which several people type and take out, one edit at a time. */
class Desk {
  readonly doc = createDocument('meeting');
  readonly before: MeetingRecord;
  readonly #typists = new Map<number, PersonId>();
  readonly #first = new Set<number>();
  readonly #takers = new Map<string, PersonId>();
  #next = 1_000;

  constructor(text: RecordText) {
    this.before = recordOf({ ...emptyPlan, needs: [{ id: 'need', text }] });
    const ids = new Map<PersonId | null, number>();
    const clientIdOf = (person: PersonId | null): number => {
      const id = ids.get(person) ?? ids.size + 1;
      ids.set(person, id);
      return id;
    };
    const plan = { ...this.before.plan, needs: [{ id: 'need', text }] };
    for (const { update } of seedPlan(plan, clientIdOf)) Y.applyUpdate(this.doc, update);
    for (const [person, id] of ids) {
      this.#first.add(id);
      this.#typists.set(id, person ?? one(0));
    }
  }

  get text(): Y.Text {
    return textIn(itemOf(planItems(this.doc, 'needs'), 'need'), 'text');
  }

  as(who: number, edit: () => void): void {
    this.doc.clientID = this.#next;
    this.#next += 1;
    this.#typists.set(this.doc.clientID, one(who));
    this.doc.transact((transaction) => {
      edit();
      for (const [client, ranges] of transaction.deleteSet.clients) {
        for (const { clock, len } of ranges)
          for (let unit = 0; unit < len; unit += 1)
            this.#takers.set(`${client} ${clock + unit}`, one(who));
      }
    });
  }

  compared() {
    const after = planToRecord(this.doc, (client) => this.#typists.get(client) ?? null);
    const takersOf = takersIn(this.doc, {
      isFirst: (client) => this.#first.has(client),
      takerOf: (client, clock) => this.#takers.get(`${client} ${clock}`) ?? null,
      typistOf: (client) => this.#typists.get(client) ?? null,
    });
    return must(compareRecords(this.before, recordOf(after), takersOf).needs[0], 'the need');
  }

  segments() {
    return must(this.compared().texts[0], 'its text').segments;
  }
}

describe('VERSION6 the comparison names who took words out', () => {
  it('beside who had typed them, each stretch', () => {
    const desk = new Desk(
      typed([
        ['Reading aloud ', 1],
        ['every day', 2],
      ]),
    );
    desk.as(0, () => desk.text.delete(0, 8));
    desk.as(1, () => desk.text.delete(desk.text.length - 4, 4));
    expect(desk.segments()).toEqual([
      { kind: 'removed', text: 'Reading ', by: one(1), takenOutBy: one(0) },
      { kind: 'same', text: 'aloud every', by: null },
      { kind: 'removed', text: ' day', by: one(2), takenOutBy: one(1) },
    ]);
  });

  it('and nobody for words that were typed and taken out in between', () => {
    const desk = new Desk(typed([['Reading', 1]]));
    desk.as(2, () => desk.text.insert(7, ' loudly'));
    desk.as(3, () => desk.text.delete(7, 7));
    expect(desk.segments()).toEqual([{ kind: 'same', text: 'Reading', by: null }]);
  });

  it('also when a whole item was taken out', () => {
    const desk = new Desk(typed([['Reading', 1]]));
    desk.as(2, () => removePoint(desk.doc, 'needs', 'need'));
    expect(desk.compared().status).toBe('removed');
    expect(desk.segments()).toEqual([
      { kind: 'removed', text: 'Reading', by: one(1), takenOutBy: one(2) },
    ]);
  });

  it('says nothing where the document began with other words', () => {
    const desk = new Desk(typed([['Reading', 1]]));
    desk.as(2, () => desk.text.delete(0, 7));
    const other = recordOf({
      ...desk.before.plan,
      needs: [{ id: 'need', text: typed([['Writing', 1]]) }],
    });
    const takersOf = takersIn(desk.doc, {
      isFirst: () => true,
      takerOf: () => one(3),
      typistOf: () => null,
    });
    const after = recordOf(planToRecord(createDocument('meeting'), () => null));
    const [need] = compareRecords(other, after, takersOf).needs;
    expect(need?.texts[0]?.segments).toEqual([{ kind: 'removed', text: 'Writing', by: one(1) }]);
  });

  it('for every letter that went, whoever typed what round it', () => {
    const word = fc.constantFrom('a', 'be ', '😀', 'é ', 'long words ', '\n', 'x');
    const edit = fc.record({
      who: fc.nat(3),
      at: fc.nat(60),
      remove: fc.nat(9),
      insert: fc.option(word),
    });
    const runs = fc.array(fc.tuple(word, fc.nat(3)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(runs, fc.array(edit, { maxLength: 14 }), (written, edits) => {
        const text = typed(written);
        const desk = new Desk(text);
        /** For each code unit that is there now: where it stood at first. */
        const standing: (number | null)[] = text.text.split('').map((_, at) => at);
        const took = new Map<number, PersonId>();
        for (const { who, at, remove, insert } of edits) {
          const isSplit = (place: number) =>
            /[\uDC00-\uDFFF]/.test(desk.text.toJSON()[place] ?? '');
          const begin = Math.min(at, standing.length);
          const from = isSplit(begin) ? begin - 1 : begin;
          const last = Math.min(from + remove, standing.length);
          const to = isSplit(last) ? last - 1 : last;
          desk.as(who, () => {
            for (const place of standing.splice(from, to - from))
              if (place !== null) took.set(place, one(who));
            if (to > from) desk.text.delete(from, to - from);
            if (insert !== null) desk.text.insert(from, insert);
          });
          standing.splice(from, 0, ...(insert ?? '').split('').map(() => null));
        }
        const segments = desk.compared().texts[0]?.segments ?? [];
        const then = segments.filter(({ kind }) => kind !== 'added');
        // What each letter of the earlier text is said of, beside what is known of it.
        const said = then.flatMap((segment) => segment.text.split('').map(() => segment));
        const wrong = said.filter(({ kind, takenOutBy }, at) => {
          const taker = took.get(at);
          if (kind !== 'removed') return takenOutBy !== undefined;
          return taker !== undefined && takenOutBy !== taker;
        });
        expect(wrong).toEqual([]);
        expect(segments.some(({ kind, takenOutBy }) => kind === 'added' && takenOutBy)).toBe(false);
        expect(said.length).toBe(text.text.length);
      }),
    );
  });
});
