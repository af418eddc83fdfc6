import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { LookContext } from '#session/look-context.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, before, by, magda, saved, teacher, tom } from '../testing/sample-record.ts';
import { Paper } from './paper.tsx';

const alone: PaperContent = {
  shown: saved(after),
  record: after,
  earlier: null,
  comparison: plainComparison(after),
  people: peopleById(after, null),
};
const compared: PaperContent = {
  ...alone,
  earlier: saved(before),
  comparison: compareRecords(before, after),
  people: peopleById(after, before),
};

/** Tom took out whatever went. */
const taken: PaperContent = {
  ...compared,
  comparison: compareRecords(before, after, ({ item, field }) =>
    Array.from(
      { length: item.texts.find(([name]) => name === field)?.[1].text.length ?? 0 },
      () => tom,
    ),
  ),
};

const show = async (content: PaperContent, look: ChildLook = 'pictures'): Promise<HTMLElement> => {
  const { container } = await render(
    <LookContext value={look}>
      <Paper
        content={content}
        meetingId={content.shown.version.meetingId}
        onStopComparing={() => undefined}
      />
    </LookContext>,
  );
  return container;
};

const section = (page: HTMLElement, title: string): HTMLElement =>
  must(
    [...page.querySelectorAll('section')].find(
      (each) => each.querySelector('h2')?.textContent === title,
    ),
    `a section “${title}”`,
  );

describe('words that were taken out', () => {
  it('VERSION6 say who took them out and whose they were, and are accessible', async () => {
    const page = await show(taken);
    expect(page.textContent).toContain('(taken out by Tom Bell; words of Miss Adeyemi)');
    expect(await findViolations(page)).toEqual([]);
  });

  it('name nobody where nobody knows', async () => {
    expect((await show(compared)).textContent).not.toContain('taken out by');
  });
});

describe('a record by itself', () => {
  it('shows no change, and is accessible', async () => {
    const page = await show(alone);
    expect(page.querySelectorAll('ins, del').length).toBe(0);
    expect(page.textContent).not.toContain('Compared with');
    expect(await findViolations(page)).toEqual([]);
    expect(findSmallTargets(page)).toEqual([]);
  });

  it('names who said it and who typed it', async () => {
    const page = await show(alone);
    expect(section(page, 'What Zofia says').textContent).toContain(
      '“I told Babcia about volcano.”Said by Zofia, typed by Miss Adeyemi',
    );
  });

  it('names who typed the pupil’s own words for an outcome', async () => {
    const [first, ...others] = after.plan.outcomes;
    const spoken = {
      ...must(first, 'an outcome'),
      childWords: { text: 'Gram w to', by: [{ person: teacher, length: 9 }] },
      childWordsCame: {
        saidBy: after.pupil.personId,
        typedBy: teacher,
        how: 'paper' as const,
        lang: 'pl',
        helpedBy: null,
      },
    };
    const record = { ...after, plan: { ...after.plan, outcomes: [spoken, ...others] } };
    const page = await show({
      ...alone,
      record,
      shown: saved(record),
      comparison: plainComparison(record),
    });
    expect(page.textContent).toContain(
      'In Zofia’s wordsGram w toFrom Zofia’s paper, typed by Miss Adeyemi. In Polish',
    );
    expect(page.querySelector('[lang="pl"]')?.textContent).toBe('Gram w to');
  });

  it('VERSION1 names who else changed what somebody said', async () => {
    const [lane] = after.lanes;
    const [entry] = must(lane, 'a lane').entries;
    const own = { ...must(entry, 'an entry'), typedBy: after.pupil.personId };
    const record = {
      ...after,
      lanes: [{ ...must(lane, 'a lane'), entries: [{ ...own, changedBy: [teacher] }] }],
    };
    const page = await show({
      ...alone,
      record,
      shown: saved(record),
      comparison: plainComparison(record),
    });
    expect(section(page, 'What Zofia says').textContent).toContain('Changed by Miss Adeyemi');
  });

  it('names how words came in and their language, and speaks them in it', async () => {
    const [lane] = after.lanes;
    const [entry] = must(lane, 'a lane').entries;
    const phoned = { ...must(entry, 'an entry'), how: 'phone' as const, lang: 'pl' };
    const record = { ...after, lanes: [{ ...must(lane, 'a lane'), entries: [phoned] }] };
    const answer = {
      ...must(saved(after).agreements[0], 'an answer'),
      how: 'interpreted' as const,
    };
    const shown = { ...saved(record), agreements: [{ ...answer, typedBy: teacher, lang: 'pl' }] };
    const page = await show({
      ...alone,
      record,
      shown,
      comparison: plainComparison(record),
    });
    const says = section(page, 'What Zofia says');
    expect(says.textContent).toContain(
      'Said by Zofia on the phone, typed by Miss Adeyemi. In Polish',
    );
    expect(says.querySelector('blockquote')?.lang).toBe('pl');
    expect(section(page, 'Do we agree?').textContent).toContain(
      'written down by Miss Adeyemi, who interpreted, in Polish',
    );
  });

  it('says whose words came on paper, who typed them up, and when', async () => {
    const typedUp = [
      {
        person: after.pupil.personId,
        day: '2026-03-18',
        replaces: false,
        typedBy: teacher,
        at: '2026-03-19T14:05:00Z',
      },
    ];
    const record = { ...after, typedUp };
    const content = { ...alone, record, shown: saved(record) };
    const page = await show({ ...content, comparison: plainComparison(record) });
    await expect
      .poll(() => page.textContent)
      .toContain(
        'Zofia’s paper of Wednesday 18 March 2026, typed up by Miss Adeyemi on Thursday 19 March 2026.',
      );
  });

  it.each([
    ['pictures', 2],
    ['words', 0],
  ] as const)('CHILD1 draws faces and pictures only with the look %s', async (look, drawn) => {
    const [lane] = after.lanes;
    const [entry] = must(lane, 'a lane').entries;
    const said = { ...must(entry, 'an entry'), kind: 'view', topic: 'working' } as const;
    const entries = [
      { ...said, id: 'a', face: 'happy', card: null, words: by() },
      { ...said, id: 'b', face: null, card: 'noise', words: by() },
    ] as const;
    const record = { ...after, lanes: [{ ...must(lane, 'a lane'), entries }] };
    const page = await show(
      { ...alone, record, shown: saved(record), comparison: plainComparison(record) },
      look,
    );
    const says = section(page, 'What Zofia says');
    await expect.poll(() => says.textContent).toContain('Noise');
    expect(says.textContent).toContain('It is good');
    expect(says.querySelectorAll('svg')).toHaveLength(drawn);
  });

  it('TRANSLATE1 shows words beside their translation, the words first, each in its language', async () => {
    const [lane] = after.lanes;
    const [entry] = must(lane, 'a lane').entries;
    const translated = {
      ...must(entry, 'an entry'),
      lang: 'pl',
      words: by([magda, 'Lubię czytać']),
      translation: { words: by([teacher, 'I like reading']), lang: 'en', by: tom },
    };
    const record = { ...after, lanes: [{ ...must(lane, 'a lane'), entries: [translated] }] };
    const page = await show({
      ...alone,
      record,
      shown: saved(record),
      comparison: plainComparison(record),
    });
    const says = section(page, 'What Zofia says');
    expect(
      [...says.querySelectorAll('blockquote')].map((each) => [each.lang, each.textContent]),
    ).toEqual([
      ['pl', '“Lubię czytać”'],
      ['en', '“I like reading”'],
    ]);
    const line = 'Put into English by Tom Bell, typed by Miss Adeyemi';
    expect(says.textContent).toContain(line);
    expect(says.textContent).not.toContain('The words have changed');
    const behind = {
      ...translated,
      translation: { ...translated.translation, behind: true },
    } as const;
    const later = { ...after, lanes: [{ ...must(lane, 'a lane'), entries: [behind] }] };
    const content = { ...alone, record: later, shown: saved(later) };
    const again = await show({ ...content, comparison: plainComparison(later) });
    expect(again.textContent).toContain(`${line}. The words have changed since`);
  });

  it('TRANSLATE5 shows the child’s words for an outcome beside their translation', async () => {
    const [outcome] = after.plan.outcomes;
    const childWordsTranslation = { words: by([teacher, 'To play']), lang: 'en', by: magda };
    const childWords = by([magda, 'Bawić się']);
    const outcomes = [{ ...must(outcome, 'one'), childWords, childWordsTranslation }];
    const record = { ...after, plan: { ...after.plan, outcomes } };
    const content = { ...alone, record, shown: saved(record) };
    const { textContent } = await show({ ...content, comparison: plainComparison(record) });
    const line = 'Put into English by Magda Nowak, typed by Miss Adeyemi';
    expect(textContent).toMatch(new RegExp(`Bawić się.*“To play”.*${line}`, 'u'));
    const words = by([teacher, 'To play outside']);
    const [one] = content.record.plan.outcomes;
    const later = { ...must(one, 'one'), childWordsTranslation: { words, lang: 'en', by: tom } };
    const now = { ...record, plan: { ...record.plan, outcomes: [later] } };
    const compared = await show({
      ...content,
      record: now,
      shown: saved(now),
      earlier: saved(record),
      comparison: compareRecords(record, now),
    });
    expect(compared.textContent).toMatch(/Now.*“To play outside”.*Spring review.*“To play”/u);
  });

  it('takes silence for silence', async () => {
    const words = section(await show(alone), 'Do we agree?').textContent;
    expect(words).toContain('Magda Nowak sees it differently');
    expect(words).toContain('“I would like daily talking time.”');
    expect(words).toContain('Tom Bell has not answered yet');
    expect(words).not.toContain('Tom Bell agrees');
  });

  it('puts what came after the meeting at the end, with its author and time', async () => {
    expect(section(await show(alone), 'Added after the meeting').textContent).toContain(
      'We tried the game at home.Tom Bell, Saturday 21 March 2026, 9:00am',
    );
  });

  it('says by keyboard who wrote which words', async () => {
    const page = await show(alone);
    const line = must(
      section(page, 'Last term’s outcomes').querySelector('summary'),
      'the line that says who wrote it',
    );
    expect(line.textContent).toContain('Written by Miss Adeyemi, Magda Nowak and Tom Bell');
    line.focus();
    await userEvent.keyboard('{Enter}');
    const list = must(line.parentElement?.querySelector('ul'), 'the list of words');
    expect(list.checkVisibility()).toBe(true);
    expect(list.textContent).toContain('Tom Bell: “until the bell”');
  });
});

describe('words of somebody who was not invited', () => {
  const [first] = after.plan.outcomes;
  const carried = must(first, 'an outcome');
  const title = { text: 'Tell a story aloud', by: [{ person: null, length: 18 }] };
  const record = {
    ...after,
    plan: { ...after.plan, outcomes: [{ ...carried, title }] },
  };

  it('are nobody’s by name, said once and last', async () => {
    const page = await show({ ...alone, record, comparison: plainComparison(record) });
    const line = must(section(page, 'Last term’s outcomes').querySelector('summary'), 'the line');
    expect(line.textContent).toContain(
      'Written by Miss Adeyemi, Magda Nowak and somebody at an earlier meeting',
    );
    expect(line.parentElement?.querySelector('ul')?.textContent).toContain(
      'Somebody at an earlier meeting: “Tell a story aloud”',
    );
  });
});

describe('a record compared with an earlier one', () => {
  it('is accessible', async () => {
    expect(await findViolations(await show(compared))).toEqual([]);
  });

  it('names authors in text: two parents share a colour', async () => {
    const page = await show(compared);
    const title = must(page.querySelector('article h3'), 'the title of an outcome');
    const added = [...title.querySelectorAll('ins')];
    expect(added.map(({ textContent, dataset }) => [textContent, dataset['role']])).toEqual([
      ['and stays in it', 'parent'],
      ['until the bell', 'parent'],
    ]);
    expect(title.textContent).toContain('and stays in it (added by Magda Nowak)');
    expect(title.textContent).toContain('until the bell (added by Tom Bell)');
    expect(title.querySelector('del')?.textContent).toBe('taken out: for three minutes');
  });

  it('has everybody who added words in its key', async () => {
    const page = await show(compared);
    const key = page.querySelector('[aria-label="Who added words"]');
    expect([...(key?.children ?? [])].map((each) => each.textContent)).toEqual([
      'Magda Nowak (Mum)',
      'Tom Bell (Dad)',
    ]);
  });

  it('puts views then beside now, and never strikes one through', async () => {
    const says = section(await show(compared), 'What Zofia says');
    expect(says.textContent).toContain('Now“I told Babcia about volcano.”');
    expect(says.textContent).toContain('Autumn review, 4 December“The carpet is too quick.”');
    expect(says.querySelectorAll('ins, del').length).toBe(0);
  });

  it('says where a plain value moved from', async () => {
    expect(section(await show(compared), 'Last term’s outcomes').textContent).toContain(
      'Moved from Further back, or no change to Some movement, not there yet',
    );
  });

  it('names the author of a whole new item once', async () => {
    const words = section(await show(compared), 'Who does what').textContent;
    expect(words.match(/added by Tom Bell/gu)).toHaveLength(1);
    expect(words).toContain('New');
  });

  it('puts what was decided about SEN Support then beside now, and strikes nothing through', async () => {
    const decision = {
      what: 'start',
      day: '2025-09-18',
      why: 'Reading',
      instead: '',
      by: 'Mrs Hartley',
    } as const;
    const then = { ...before, sen: { decision, plan: 'support-plan' as const } };
    const ended = { ...decision, what: 'end', day: '2026-03-19', why: 'He manages' } as const;
    const now = { ...after, sen: { decision: { ...ended, by: 'Miss Adeyemi' } } };
    const page = await show({
      ...compared,
      shown: saved(now),
      record: now,
      earlier: saved(then),
      comparison: compareRecords(then, now),
    });
    await expect
      .poll(() => [...page.querySelectorAll('h2')].map((title) => title.textContent))
      .toContain('SEN Support');
    const part = section(page, 'SEN Support');
    expect(part.textContent).toMatch(
      /^SEN SupportNow.*SEN Support ends.*He manages.*Noted by Miss Adeyemi.*Autumn review.*SEN Support begins.*Reading.*Noted by Mrs Hartley/u,
    );
    expect(section(page, 'The kind of plan now').textContent).toMatch(
      /Now.*Nothing is noted.*Autumn review.*A school support plan/u,
    );
    expect(part.querySelectorAll('ins, del, s').length).toBe(0);
    expect(await findViolations(page)).toEqual([]);
  });
});
