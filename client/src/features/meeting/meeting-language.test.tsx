import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { seedPlan } from '@fourchairs/shared/document/seed/seed-plan.ts';
import { provisionLevels } from '@fourchairs/shared/domain/codes.ts';
import { stages } from '@fourchairs/shared/domain/stages.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';

import { i18n } from '#i18n/i18n.ts';
import { loadWordsIn } from '#i18n/load-words.ts';
import { fullPlan, spokenTokens, tokens, wronglySpoken } from '#session/testing/foreign-words.ts';
import { ids, noSen, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from './testing/open-meeting.tsx';

const inPolish = async () => {
  await loadWordsIn('pl', ['meeting', 'sen', 'cards', 'course', 'professionals', 'changes']);
  i18n.speak('pl');
  onTestFinished(() => i18n.speak('en'));
};

const sen = {
  ...noSen,
  plan: 'support-plan',
  decision: {
    what: 'less',
    day: '2026-03-10',
    why: tokens('en'),
    instead: tokens('en'),
    by: 'Miss Adeyemi',
  },
} as const;

const answerOf = (person: PersonId, about: string) => ({
  personId: person,
  version: 1,
  answer: 'differs' as const,
  words: tokens('uk'),
  about,
  saidBy: person,
  typedBy: person,
  how: 'self' as const,
  lang: 'uk',
  at: '2026-03-19T16:16:00.000Z',
});

const plan = fullPlan();

/** Who does not write in the plan reads it, and who does has it in fields. */
const openAs = async (me: typeof ids.magda, stage: (typeof stages)[number]) => {
  await inPolish();
  const view = viewFor(me, {
    stage,
    sen,
    levels: provisionLevels.map((level) => ({ level, name: tokens('en') })),
    readBack: { n: 1, hash: '0123', at: '2026-03-19T16:00:00.000Z', current: true },
    agreements: [answerOf(ids.magda, plan.outcomes[0]?.id ?? '')],
    replies: [
      {
        personId: ids.magda,
        version: 1,
        words: tokens('en'),
        by: ids.adeyemi,
        at: '2026-03-19T16:20:00.000Z',
      },
    ],
  });
  return openMeeting({
    view,
    fill: ({ plan: doc, lane }) => {
      for (const { update } of seedPlan(plan, () => 7)) Y.applyUpdate(doc, update);
      const by = { saidBy: ids.zofia, typedBy: ids.zofia, how: 'self', lang: 'uk' } as const;
      const said = { kind: 'view', topic: 'my-words', ...by, helpedBy: null } as const;
      addEntry(lane(ids.zofia), { ...said, words: tokens('uk') });
    },
  });
};

/** Opens whatever is behind a button on this stage. */
const openAll = async (container: HTMLElement) => {
  for (const button of container.querySelectorAll<HTMLElement>(
    'main [aria-expanded="false"]:not([aria-haspopup])',
  )) {
    await userEvent.click(button);
  }
};

it.each(stages.flatMap((stage) => [ids.magda, ids.adeyemi].map((me) => ({ stage, me }))))(
  'LANG3 what people wrote stands in its own language in Polish: $stage, $me',
  async ({ stage, me }) => {
    const { container } = await openAs(me, stage);
    const main = container.querySelector('main') ?? container;
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await openAll(container);
    const few = stage === 'welcome' ? 0 : 1;
    await expect.poll(() => spokenTokens(main).length).toBeGreaterThanOrEqual(few);
    expect(wronglySpoken(main)).toEqual([]);
  },
);
