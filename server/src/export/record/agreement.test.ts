import { expect, it } from 'vitest';

import { recordPaper } from '../record-paper.ts';
import { polishAnswer as answer, magda, sampleSaved, teacher } from '../testing/sample-saved.ts';

it('TRANSLATE4 prints what was answered and added beside the same in English, the words first', () => {
  const translation = { words: 'Picture cards', lang: 'en', by: magda, typedBy: teacher } as const;
  const beside = { ...translation, at: '2026-03-19T16:00:00.000Z' };
  const answers = [{ ...answer, translation: beside }];
  const { personId, at } = answer;
  const came = { typedBy: personId, how: 'self', lang: 'pl', name: 'Magda Nowak' } as const;
  const later = { ...beside, by: teacher, behind: true } as const;
  const additions = [{ personId, at, ...came, words: 'Więcej', translation: later }];
  const saved = sampleSaved({}, [], { agreements: answers, additions });
  const texts = recordPaper(saved).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [[block.lang ?? null, block.runs.map(({ text }) => text).join('')]]
      : [],
  );
  const own = texts.findIndex(([, text]) => text === '“Karty”');
  expect(texts.slice(own, own + 4)).toEqual([
    ['pl', '“Karty”'],
    [null, expect.stringContaining('in Polish')],
    [null, '“Picture cards”'],
    [
      null,
      expect.stringMatching(/^Put into English by Magda Nowak, typed by Miss Adeyemi, .*19 March/u),
    ],
  ]);
  const added = texts.findIndex(([, text]) => text === 'Więcej');
  expect(texts[added + 2]).toEqual([null, 'Picture cards']);
  expect(texts[added + 3]?.[1]).toMatch(/^Put into English by Miss Adeyemi, .*changed since$/u);
});
