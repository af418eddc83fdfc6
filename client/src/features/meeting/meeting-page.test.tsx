import { addAction, listActions } from '@fourchairs/shared/document/actions.ts';
import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { addOutcome, listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import { addSupport } from '@fourchairs/shared/document/support-lines.ts';
import type { GoalLevel } from '@fourchairs/shared/domain/codes.ts';
import { stages } from '@fourchairs/shared/domain/stages.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import type { ServerDocs } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from './testing/open-meeting.tsx';

const addLast = ({ plan }: ServerDocs, title: string): string =>
  addOutcome(plan, { origin: 'last', texts: { title }, areaOfNeed: 'cognition-and-learning' });

const rateAs = ({ lane }: ServerDocs, person: PersonId, outcome: string, level: GoalLevel) =>
  addEntry(lane(person), {
    kind: 'rating',
    outcome,
    level,
    saidBy: person,
    typedBy: person,
    how: 'self',
    lang: 'en',
    helpedBy: null,
  });

const goTo = (name: RegExp) =>
  userEvent.click(page.getByRole('navigation').getByRole('button', { name }));

describe('ratings', () => {
  const open = () =>
    openMeeting({
      view: viewFor(ids.magda, { stage: 'last-outcomes' }),
      fill: (docs) => rateAs(docs, ids.adeyemi, addLast(docs, 'Tell a story'), 2),
    });

  it('keeps back what the teacher sees until I have said what I see', async () => {
    const { container } = await open();
    const others = page.getByRole('group', { name: 'What the others see' });
    await expect.element(others.getByText('Has answered')).toBeVisible();
    expect(others.getByText('Much more').query()).toBeNull();
    const mine = page.getByRole('group', { name: 'What do you see, Magda?' });
    await userEvent.click(mine.getByRole('radio', { name: /Got there|Got to what we hoped for/ }));
    await expect.element(others.getByText('Much more')).toBeVisible();
    expect(container.textContent).not.toContain('Has answered');
  });

  it('shows them, too, when I would rather not say', async () => {
    await open();
    await userEvent.click(page.getByRole('button', { name: 'I’d rather not say' }));
    const others = page.getByRole('group', { name: 'What the others see' });
    await expect.element(others.getByText('Much more')).toBeVisible();
  });

  it('takes a level back that was tapped, with the words to it', async () => {
    const { docs } = await open();
    const mine = page.getByRole('group', { name: 'What do you see, Magda?' });
    await userEvent.click(mine.getByRole('radio').first());
    await userEvent.click(page.getByRole('button', { name: 'Say more in your own words' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Your words', exact: true }), 'Worse');
    const given = () =>
      entriesOf(docs.lane(ids.magda)).map(({ level, words, skipped }) => [
        level === null,
        plainText(words),
        skipped === true,
      ]);
    await expect.poll(given).toEqual([[false, 'Worse', false]]);
    await userEvent.click(page.getByRole('button', { name: 'I’d rather not say' }));
    await expect.poll(given).toEqual([[true, '', true]]);
    await expect.element(mine.getByRole('radio', { checked: true })).not.toBeInTheDocument();
  });
});

describe('gathering', () => {
  it('goes along, says so, and starts the keyboard at the new stage', async () => {
    const { gather } = await openMeeting({ view: viewFor(ids.magda) });
    await gather('support', ids.adeyemi);
    await expect.element(page.getByRole('heading', { name: 'Support' })).toHaveFocus();
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Miss Adeyemi brought you' }))
      .toBeVisible();
  });

  it('never pulls anybody away from a word they are typing', async () => {
    const { gather, docs } = await openMeeting({
      view: viewFor(ids.magda, { stage: 'barriers' }),
      fill: ({ plan }) => void addPoint(plan, 'needs', 'Maps'),
    });
    const field = page.getByRole('textbox', { name: 'Need 1' });
    await userEvent.click(field);
    await gather('support', ids.adeyemi);
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Control>}{End}{/Control} and charts');
    await expect.element(page.getByText('Miss Adeyemi is at “Support” now.')).toBeVisible();
    expect(docs.plan.getMap('needs').size).toBe(1);
    await userEvent.click(page.getByRole('button', { name: 'Go there' }));
    await expect.element(page.getByRole('heading', { name: 'Support' })).toHaveFocus();
  });

  it.each([0, 200])(
    'asks without moving the words, %i pixels down, and covers nothing for good',
    async (top) => {
      const { gather } = await openMeeting({
        view: viewFor(ids.magda, { stage: 'barriers' }),
        fill: ({ plan }) => {
          for (const number of Array(12).keys()) addPoint(plan, 'needs', `Need ${number}`);
        },
      });
      await page.viewport(320, 640);
      const field = page.getByRole('textbox', { name: 'Need 4' }).element();
      if (!(field instanceof HTMLElement)) throw new Error('no field');
      field.focus({ preventScroll: true });
      scrollTo(0, top);
      const place = () => Math.round(field.getBoundingClientRect().top);
      const before = place();
      await gather('support', ids.adeyemi);
      const stay = page.getByRole('button', { name: 'Stay here' });
      await expect.element(stay).toBeVisible();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(place()).toBe(before);
      scrollTo(0, 0);
      await userEvent.click(page.getByRole('button', { name: 'All stages' }));
      await expect.element(stay).toBeVisible();
    },
  );
});

describe('new outcomes', () => {
  const titles = ({ plan }: ServerDocs) =>
    listOutcomes(plan).map((outcome) => plainText(outcome.text('title')));
  const open = () =>
    openMeeting({
      view: viewFor(ids.adeyemi, { stage: 'new-outcomes' }),
      fill: ({ plan }) => {
        addOutcome(plan, { origin: 'new', texts: { title: 'First' } });
        addOutcome(plan, { origin: 'new', texts: { title: 'Second' } });
      },
    });

  it('moves one up with the keyboard alone', async () => {
    const { docs } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Change the order' }));
    const up = page.getByRole('button', { name: 'Move up: Second' });
    await expect.element(up).toBeVisible();
    up.element().focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(titles(docs)).toEqual(['Second', 'First']));
  });

  it('adds one with the caret in it, and brings a removed one back with its words', async () => {
    const { docs } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Add an outcome' }));
    await expect
      .element(page.getByRole('textbox', { name: 'What Zofia will be able to do' }))
      .toHaveFocus();
    await userEvent.keyboard('Third');
    expect(titles(docs)).toEqual(['First', 'Second', 'Third']);
    await userEvent.click(page.getByRole('button', { name: 'Remove First' }));
    expect(titles(docs)).toEqual(['Second', 'Third']);
    await userEvent.click(page.getByRole('button', { name: 'Bring it back' }));
    expect(titles(docs)).toEqual(['First', 'Second', 'Third']);
  });
});

describe('what comes from last term', () => {
  const titles = ({ plan }: ServerDocs) =>
    listOutcomes(plan).map((outcome) => plainText(outcome.text('title')));

  it('moves an outcome that goes on with the keyboard alone, and back by undoing', async () => {
    const { docs } = await openMeeting({
      view: viewFor(ids.adeyemi, { stage: 'new-outcomes' }),
      fill: ({ plan }) => {
        for (const title of ['First', 'Second'])
          addOutcome(plan, { origin: 'last', decision: 'continue', texts: { title } });
      },
    });
    await userEvent.click(
      page.getByRole('button', { name: 'Change the order of those that go on' }),
    );
    const up = page.getByRole('button', { name: 'Move up: Second' });
    await expect.element(up).toBeVisible();
    up.element().focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(titles(docs)).toEqual(['Second', 'First']));
    await userEvent.click(page.getByRole('button', { name: 'Undo', exact: true }));
    await vi.waitFor(() => expect(titles(docs)).toEqual(['First', 'Second']));
  });

  it('moves an action, and back by undoing', async () => {
    const { docs } = await openMeeting({
      view: viewFor(ids.adeyemi, { stage: 'actions' }),
      fill: ({ plan }) => {
        for (const what of ['Print', 'Ring'])
          addAction(plan, { origin: 'last', done: false, texts: { what } });
      },
    });
    const order = () => listActions(docs.plan).map((action) => plainText(action.text('what')));
    await userEvent.click(
      page.getByRole('button', { name: 'Change the order of last term’s actions' }),
    );
    await userEvent.click(page.getByRole('button', { name: 'Move down: Print' }));
    await vi.waitFor(() => expect(order()).toEqual(['Ring', 'Print']));
    await userEvent.click(page.getByRole('button', { name: 'Undo', exact: true }));
    await vi.waitFor(() => expect(order()).toEqual(['Print', 'Ring']));
  });

  it('shows all that was agreed about an outcome, and nothing of what was not', async () => {
    await openMeeting({
      view: viewFor(ids.magda, { stage: 'last-outcomes' }),
      fill: ({ plan }) =>
        void addOutcome(plan, {
          origin: 'last',
          baselineDay: '2025-09-18',
          texts: {
            title: 'Tell a story',
            aspiration: 'To have friends',
            atHome: 'One story each evening',
            pupilWill: 'Draw it first',
          },
        }),
    });
    for (const words of [
      'To have friends',
      'One story each evening',
      'Draw it first',
      'Seen on 18 September',
    ])
      await expect.element(page.getByText(words, { exact: true })).toBeVisible();
    expect(page.getByText('How we’ll know').query()).toBeNull();
  });
});

describe('undo', () => {
  it('takes back what I did, never what somebody else did', async () => {
    const { docs } = await openMeeting({
      view: viewFor(ids.magda, { stage: 'barriers' }),
      fill: ({ plan }) => void addPoint(plan, 'needs', 'Maps'),
    });
    await userEvent.click(page.getByRole('textbox', { name: 'Need 1' }));
    await userEvent.keyboard('{Control>}{End}{/Control} too');
    addPoint(docs.plan, 'needs', 'Somebody else’s');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(page.getByRole('textbox', { name: 'Need 1' })).toHaveValue('Maps');
    await expect
      .element(page.getByRole('textbox', { name: 'Need 2' }))
      .toHaveValue('Somebody else’s');
  });
});

describe('undo of what others do', () => {
  it('is not offered, even where their words stand before my eyes', async () => {
    const { docs } = await openMeeting({
      view: viewFor(ids.adeyemi, { stage: 'last-outcomes' }),
      fill: (all) => void addLast(all, 'Tell a story'),
    });
    const [outcome] = listOutcomes(docs.plan);
    outcome?.text('reviewNote').insert(0, 'It helps.');
    outcome?.text('reviewNote').insert(9, ' A lot.');
    await expect
      .element(page.getByRole('textbox', { name: 'What helped, what didn’t' }))
      .toHaveValue('It helps. A lot.');
    await expect.element(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });
});

describe('every stage', () => {
  const fill = (docs: ServerDocs) => {
    const last = addLast(docs, 'Tell a short story');
    rateAs(docs, ids.adeyemi, last, -1);
    addSupport(docs.plan, { origin: 'last', outcomes: [last], texts: { what: 'Story map' } });
    addPoint(docs.plan, 'strengths', 'Draws animals');
    addOutcome(docs.plan, { origin: 'new', texts: { title: 'Join a game' } });
  };
  it.each(stages)('is accessible to the lead: %s', async (stage) => {
    const { container } = await openMeeting({ view: viewFor(ids.adeyemi, { stage }), fill });
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('can be walked through with Next alone', async () => {
    await openMeeting({ view: viewFor(ids.magda), fill });
    for (const stage of stages.slice(1)) {
      await userEvent.click(page.getByRole('button', { name: /^Next/ }));
      expect(location.hash).toBe(`#${stage}`);
    }
    await expect.element(page.getByRole('heading', { name: 'Do we agree?' })).toHaveFocus();
    await goTo(/Welcome/);
    await expect.element(page.getByRole('heading', { name: 'Welcome' })).toHaveFocus();
  });
});
