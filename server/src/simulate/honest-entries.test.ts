import { prepOf, laneOf } from '@fourchairs/shared/document/document-name.ts';
import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import { expect, it } from 'vitest';

import { TestEngine } from '#collab/testing/test-engine.ts';

import { editEntriesHonestly } from './honest-entries.ts';
import { Random } from './random.ts';

it.each(['lane', 'prep'])(
  'GATE9 two honest pages of a %s name typist, speaker, helper and translator, and are never refused',
  async (kind) => {
    const random = new Random(6);
    const engine = new TestEngine({ draws: random });
    const [ana, ben] = [engine.person(0), engine.person(1)];
    const isPrep = kind === 'prep';
    const name = isPrep ? prepOf(ana.id) : laneOf(ana.id);
    const pages = [await engine.joined(ana, { name }), await engine.joined(ben, { name })];
    const others = [ana.id, ben.id] as const;
    for (let turn = 0; turn < 200; turn += 1) {
      for (const [index, { doc }] of pages.entries()) {
        const self = others[index] ?? ana.id;
        editEntriesHonestly(doc, random, { self, owner: ana.id, isPrep, others: [...others] });
      }
      await engine.time.advance(20);
    }
    await engine.time.advance(5_000);
    expect(pages.flatMap(({ refused }) => refused.map(({ code }) => code))).toEqual([]);
    expect(pages.map(({ saved, sent, closedWith }) => [saved === sent, closedWith])).toEqual([
      [true, null],
      [true, null],
    ]);
    const entries = entriesOf(engine.reloaded(name));
    const named = (of: (entry: (typeof entries)[number]) => string | null): number =>
      new Set(entries.map(of).filter((id) => id !== null)).size;
    expect(named(({ typedBy }) => typedBy)).toBe(2);
    expect(named(({ saidBy }) => saidBy)).toBe(2);
    expect(named(({ helpedBy }) => helpedBy)).toBeGreaterThan(0);
    expect(named(({ translatedBy }) => translatedBy)).toBeGreaterThan(0);
  },
);
