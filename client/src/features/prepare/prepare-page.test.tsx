import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { handsOf } from '@fourchairs/shared/words/hands-of.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { openSeat } from '#session/testing/open-seat.tsx';
import { ids, noSen, therapist, viewFor } from '#session/testing/sample-view.ts';

import { PreparePage } from './prepare-page.tsx';

const withPreps = (me: (typeof ids)[keyof typeof ids], owners = [me]) => {
  const view = viewFor(me, { state: 'planned' });
  const preps = owners.map((owner) => ({
    name: prepOf(owner),
    path: `/collab/seat/meeting-id/${prepOf(owner)}`,
    grant: 'write' as const,
  }));
  return { ...view, documents: [...view.documents, ...preps] };
};

const open = (view = withPreps(ids.magda)) =>
  openSeat({ view, draw: (shown) => <PreparePage view={shown} /> });

const wordsIn = (doc: Parameters<typeof entriesOf>[0]) =>
  entriesOf(doc).map(({ topic, words, saidBy, typedBy, how }) => ({
    topic,
    words: plainText(words),
    saidBy,
    typedBy,
    how,
  }));
const mine = { saidBy: ids.magda, typedBy: ids.magda, how: 'self' };

describe('a preparation', () => {
  it('PREP1 says before anything else what private means, and what it does not', async () => {
    const { container } = await open();
    const notice = page.getByRole('region', { name: /^Only you see this/ });
    await expect.element(notice.getByText(/not shown to anybody/)).toBeVisible();
    await expect.element(notice.getByText(/the school may have to look/)).toBeVisible();
    expect(container.textContent.indexOf('not secret')).toBeLessThan(
      container.textContent.indexOf('What is going well?'),
    );
  });

  it('PREP1 names whoever was asked to help, as soon as they are, and tells a helper whose page it is', async () => {
    const view = withPreps(ids.magda);
    const { show } = await open(view);
    const notice = page.getByRole('region', { name: /see this, until you show it/ });
    await expect.element(notice.getByText(/nor to anybody at the school/)).toBeVisible();
    await show({ ...view, you: { ...view.you, helpers: [ids.adeyemi] } });
    const helped = 'Only you and Miss Adeyemi see this, until you show it';
    await expect.element(page.getByRole('region', { name: helped })).toBeVisible();
    await expect.element(notice.getByText(/You asked Miss Adeyemi to help/)).toBeVisible();
    expect(notice.getByText(/nor to anybody at the school/).query()).toBeNull();
    await show({ ...view, you: { ...view.you, helpers: [] } });
    await expect.element(page.getByRole('region', { name: /^Only you see this/ })).toBeVisible();
  });

  it('PREP1 never tells a helper that only they see it, nor that they could show it', async () => {
    const { container } = await open(withPreps(ids.adeyemi, [ids.magda]));
    const title = 'You are helping Magda Nowak here';
    await expect.element(page.getByRole('region', { name: title })).toBeVisible();
    await expect.element(page.getByText(/Only Magda Nowak can show it/)).toBeVisible();
    expect(container.textContent).not.toContain('Only you');
    expect(container.textContent).not.toContain('When you press Show');
  });

  it('PREP2 is saved as it is typed, in the preparation and nowhere else', async () => {
    const { docs } = await open();
    await userEvent.fill(page.getByRole('textbox', { name: 'Questions' }), 'Who in September?');
    const words = { topic: 'questions', words: 'Who in September?', ...mine };
    await expect.poll(() => wordsIn(docs.prep(ids.magda))).toEqual([words]);
    expect(wordsIn(docs.lane(ids.magda))).toEqual([]);
  });

  it('SEN9 asks a parent what worries them while SEN Support has not begun, and keeps since when', async () => {
    const first = { ...noSen, asks: 'start' } as const;
    const { docs } = await open({ ...withPreps(ids.magda), sen: first });
    await userEvent.fill(page.getByRole('textbox', { name: 'What worries you?' }), 'So quiet');
    const day = page.getByLabelText(/^The day you first said so/);
    await expect.element(day).toHaveValue('');
    await userEvent.fill(day, '2025-09-04');
    await userEvent.click(page.getByRole('button', { name: 'Show this What worries you?' }));
    const concern = { topic: 'concern', saidBy: ids.magda };
    const shown = () => entriesOf(docs.lane(ids.magda));
    await expect.poll(shown).toMatchObject([{ ...concern, day: '2025-09-04' }]);
    await expect.element(page.getByText(/^First said on .*4 September 2025/)).toBeVisible();
    await userEvent.fill(day, '');
    await userEvent.click(page.getByRole('button', { name: /^Show the change/ }));
    await expect.poll(shown).toMatchObject([{ ...concern, day: null }]);
    expect(page.getByText(/^First said on/).query()).toBeNull();
  });

  it('SEN9 keeps a concern in sight that was written before it was decided', async () => {
    await openSeat({
      view: withPreps(ids.magda),
      fill: (all) => {
        const about = { kind: 'view', topic: 'concern', lang: 'en', helpedBy: null } as const;
        addEntry(all.prep(ids.magda), { ...about, ...mine, how: 'self', words: 'So quiet' });
      },
      draw: (shown) => <PreparePage view={shown} />,
    });
    const field = page.getByRole('textbox', { name: 'What worries you?' });
    await expect.element(field).toHaveValue('So quiet');
  });

  it('PREP3 shows one answer, says when it changed since, and takes it back', async () => {
    const { docs } = await open();
    const field = page.getByRole('textbox', { name: 'Ideas' });
    await userEvent.fill(field, 'A recording');
    await userEvent.fill(page.getByRole('textbox', { name: 'Questions' }), 'Not this one');
    await userEvent.click(page.getByRole('button', { name: 'Show this Ideas' }));
    const idea = { topic: 'ideas', words: 'A recording', ...mine };
    await expect.poll(() => wordsIn(docs.lane(ids.magda))).toEqual([idea]);
    await userEvent.fill(field, 'A short recording');
    await expect.element(page.getByText('Shown, without your last change')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Show the change Ideas' }));
    const changed = { ...idea, words: 'A short recording' };
    await expect.poll(() => wordsIn(docs.lane(ids.magda))).toEqual([changed]);
    await userEvent.click(page.getByRole('button', { name: 'Take it back Ideas' }));
    await expect.poll(() => wordsIn(docs.lane(ids.magda))).toEqual([]);
    expect(wordsIn(docs.prep(ids.magda))).toContainEqual(changed);
  });

  it('PREP3 shows all of it, and takes all of it back', async () => {
    const { docs } = await open();
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas' }), 'One');
    await userEvent.fill(page.getByRole('textbox', { name: 'How are things at home?' }), 'Two');
    await userEvent.click(page.getByRole('button', { name: /^Show all of it/ }));
    await expect.poll(() => wordsIn(docs.lane(ids.magda)).length).toBe(2);
    await expect.element(page.getByText(/Shown in the meeting: 2\./)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Take all of it back' }));
    await expect.poll(() => wordsIn(docs.lane(ids.magda)).length).toBe(0);
  });

  it('PREP3 says which words everybody sees, what is written and not shown, and what is empty', async () => {
    const { container } = await open();
    await expect.element(page.getByText(/You do not have to answer any of this/)).toBeVisible();
    const going = page.getByRole('textbox', { name: 'What is going well?' });
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas' }), 'A recording');
    await userEvent.fill(going, 'She sings');
    await userEvent.click(page.getByRole('button', { name: 'Show this Ideas' }));
    const all = page.getByRole('region', { name: 'What everybody sees of this page' });
    const words = async () =>
      ((await all.findElement()) as HTMLElement).innerText.replaceAll(/\s+/gu, ' ');
    await expect.poll(words).toContain('Everybody in the meeting sees this Ideas A recording');
    expect(await words()).toContain('Written, and not shown What is going well? Left empty');
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas' }), 'A short recording');
    await expect.poll(words).toContain('A recording This is how it was before the last change.');
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(all.getByRole('button', { name: /^Show all of it/ }));
    await expect.poll(words).toContain('Ideas A short recording');
    expect(await words()).toContain('What is going well? She sings');
    expect(await words()).not.toContain('not shown');
    expect(await words()).not.toContain('before the last change');
  });

  it('brings an answer back that was removed by mistake', async () => {
    const { docs } = await open();
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas' }), 'One');
    await userEvent.click(page.getByRole('button', { name: 'Remove Ideas' }));
    await expect.poll(() => wordsIn(docs.prep(ids.magda))).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => wordsIn(docs.prep(ids.magda)).length).toBe(1);
  });

  it('PREP4 asks the teacher for what the teacher knows', async () => {
    await open(withPreps(ids.adeyemi));
    for (const name of ['What I see in school', 'Attendance', 'Measured since last time']) {
      await expect.element(page.getByRole('textbox', { name })).toBeVisible();
    }
    expect(page.getByRole('textbox', { name: 'How are things at home?' }).query()).toBeNull();
  });

  it('PREP5 lets a helper write in it under their own name, and not show it', async () => {
    const { docs } = await open(withPreps(ids.adeyemi, [ids.adeyemi, ids.magda]));
    await userEvent.click(page.getByRole('radio', { name: 'Magda Nowak' }));
    await expect.element(page.getByText(/This is Magda Nowak’s page/)).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas' }), 'From Magda');
    await expect
      .poll(() => wordsIn(docs.prep(ids.magda)))
      .toEqual([
        {
          topic: 'ideas',
          words: 'From Magda',
          saidBy: ids.magda,
          typedBy: ids.adeyemi,
          how: 'scribed',
        },
      ]);
    await expect.element(page.getByText('Miss Adeyemi typed this')).toBeVisible();
    expect(page.getByRole('button', { name: /^Show/ }).query()).toBeNull();
  });

  it('PREP5 leaves what its owner wrote as it is, and gives the helper a field beside it', async () => {
    const view = withPreps(ids.adeyemi, [ids.adeyemi, ids.magda]);
    const own = { saidBy: ids.magda, typedBy: ids.magda, how: 'self', helpedBy: null } as const;
    const { docs } = await openSeat({
      view,
      fill: (all) => {
        const about = { kind: 'view', topic: 'ideas', lang: 'en' } as const;
        addEntry(all.prep(ids.magda), { ...about, ...own, words: 'A recording' });
      },
      draw: (shown) => <PreparePage view={shown} />,
    });
    await userEvent.click(page.getByRole('radio', { name: 'Magda Nowak' }));
    const magdas = page.getByRole('textbox', { name: 'Ideas', exact: true });
    await expect.element(magdas).toHaveValue('A recording');
    await expect.element(magdas).toHaveAttribute('readonly');
    await expect.element(page.getByText('Magda Nowak’s own words')).toBeVisible();
    expect(page.getByRole('button', { name: 'Remove Ideas' }).query()).toBeNull();
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas, answer 2' }), 'A timer');
    await expect
      .poll(() => wordsIn(docs.prep(ids.magda)).map(({ words, typedBy }) => [words, typedBy]))
      .toEqual([
        ['A recording', ids.magda],
        ['A timer', ids.adeyemi],
      ]);
  });

  it('PREP5 leaves a supporter their own words, when they are shown too', async () => {
    const bea = { saidBy: ids.park, typedBy: ids.park, how: 'self', helpedBy: null } as const;
    const { docs } = await openSeat({
      view: { ...withPreps(ids.magda), people: [...viewFor(ids.magda).people, therapist] },
      fill: (all) => {
        const about = { kind: 'view', topic: 'ideas', lang: 'en' } as const;
        addEntry(all.prep(ids.magda), { ...about, ...bea, words: 'She sleeps badly' });
      },
      draw: (shown) => <PreparePage view={shown} />,
    });
    const theirs = page.getByRole('textbox', { name: 'Ideas', exact: true });
    await expect.element(theirs).toHaveAttribute('readonly');
    await userEvent.click(page.getByRole('button', { name: 'Show this Ideas' }));
    await expect.poll(() => entriesOf(docs.lane(ids.magda)).length).toBe(1);
    const [shown] = entriesOf(docs.lane(ids.magda));
    expect(handsOf(must(shown, 'entry'))).toEqual({ typedBy: ids.park, helpedBy: null });
  });

  it('PREP8 asks somebody to help, and takes it back', async () => {
    const view = withPreps(ids.magda);
    const { asked, show } = await open(view);
    const box = page.getByRole('checkbox', { name: 'Miss Adeyemi, teacher' });
    await userEvent.click(box);
    const told = (helps: boolean) => ({
      method: 'POST',
      path: `/api/meetings/${view.id}/helpers`,
      body: { by: ids.adeyemi, helps },
    });
    await expect.poll(() => asked).toContainEqual(told(true));
    await show({ ...view, you: { ...view.you, helpers: [ids.adeyemi] } });
    await expect.element(box).toBeChecked();
    await userEvent.click(box);
    await expect.poll(() => asked).toContainEqual(told(false));
  });

  it('is usable by everyone', async () => {
    const { container } = await open();
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas' }), 'One');
    await expect.element(page.getByRole('button', { name: /^Show all of it/ })).toBeEnabled();
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

describe('SLOT3 a professional who comes for a part of the meeting', () => {
  const slot = { from: '15:40', to: '15:55', stages: ['barriers'] } as const;
  const none = { level: 0, runs: [], columns: [], rows: [] };
  const blocks = [
    { ...none, kind: 'heading', level: 2, runs: [{ text: 'What gets in the way' }] },
    { ...none, kind: 'list', rows: [[[{ text: 'Zgiełk', lang: 'pl' }]]] },
    {
      ...none,
      kind: 'table',
      columns: ['What', 'Who'],
      rows: [[[{ text: 'Reading' }], [{ text: 'Mum' }]]],
    },
  ];
  const openPart = (answer: object) => {
    const view = withPreps(ids.magda);
    const role = 'professional' as const;
    const people = view.people.map((each) =>
      each.id === ids.magda ? { ...each, role, slot } : each,
    );
    const you = { ...view.you, role, slot: { ...slot, stages: [...slot.stages] } };
    return openSeat({
      view: { ...view, people, you },
      draw: (shown) => <PreparePage view={shown} />,
      answers: ({ path }) => (path.endsWith('/granted') ? Response.json(answer) : null),
    });
  };

  it('is shown it here, with where the summary goes, and no way to the rest', async () => {
    const { container } = await openPart({ part: 'on', blocks });
    const part = page.getByRole('heading', { level: 2, name: 'Your part of the meeting' });
    await expect.element(part).toBeVisible();
    await expect.element(page.getByText('You come from 3:40pm until 3:55pm.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Read what is written there now' }));
    await expect
      .element(page.getByRole('heading', { level: 3, name: 'What gets in the way' }))
      .toBeVisible();
    await expect.element(page.getByText('Zgiełk')).toHaveAttribute('lang', 'pl');
    await expect.element(page.getByText('Who')).toBeVisible();
    await expect.element(page.getByText(/Write your summary below/)).toBeVisible();
    expect(page.getByRole('link', { name: 'Go to the meeting' }).query()).toBeNull();
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('reads when it is not on', async () => {
    await openPart({ part: 'to-come', blocks: [] });
    await expect.element(page.getByText(/Your part is not on now/)).toBeVisible();
  });

  it('SLOT4 thanks them when it is over, says what is kept, and leaves them their page', async () => {
    const { container } = await openPart({ part: 'over', blocks: [] });
    await expect.element(page.getByText(/^Thank you. Your part/)).toBeVisible();
    await expect.element(page.getByText(/is kept in the meeting under your name/)).toBeVisible();
    await expect.element(page.getByText(/nothing more of the meeting/)).toBeVisible();
    expect(page.getByText(/shown here by itself when it begins/).query()).toBeNull();
    await userEvent.fill(page.getByRole('textbox', { name: 'Ideas' }), 'One more thing');
    await expect.element(page.getByRole('button', { name: 'Show this Ideas' })).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });
});
