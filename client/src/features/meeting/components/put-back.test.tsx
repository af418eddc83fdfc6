import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import {
  addOutcome,
  listOutcomes,
  outcomeText,
  removeOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import { addPoint, listPoints } from '@fourchairs/shared/document/points.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { onTestFinished, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';

import { findViolations } from '#components/testing/accessibility.tsx';
import { ids, people, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const at = '2026-03-19T16:10:00Z';
const readBack = { n: 1, hash: 'a'.repeat(64), at, current: false };
const nobody = () => null;

const paragraph = (words: string): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
};

const answerWith = (plan: RecordPlan) => {
  const version = { meetingId: viewFor(ids.magda).id, n: 1, title: 'Spring review', at };
  const body = {
    version: { ...version, hash: 'a'.repeat(64), peopleCount: people.length },
    record: { plan, lanes: [] },
    agreements: [],
    additions: [],
    gaps: [],
    replies: [],
    recordState: 'agreed',
    asked: [],
  };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body)));
  onTestFinished(() => void vi.unstubAllGlobals());
};

/** A meeting in which an outcome was reworded and another removed after it was read back. */
const openChanged = async (me = ids.magda) => {
  let then: RecordPlan = emptyPlan;
  const view = viewFor(me, { stage: 'agree', readBack });
  const opened = await openMeeting({
    view,
    fill: ({ plan }) => {
      const first = addOutcome(plan, { origin: 'new', texts: { title: 'Reads aloud' } });
      const second = addOutcome(plan, { origin: 'new', texts: { title: 'Asks for help' } });
      then = planToRecord(plan, nobody);
      outcomeText(plan, first, 'title').insert(11, ' in class');
      removeOutcome(plan, second);
      addPoint(plan, 'strengths', 'Kind');
    },
  });
  answerWith(then);
  const titles = () => listOutcomes(opened.docs.plan).map(({ text }) => text('title').toJSON());
  const strengths = () =>
    listPoints(opened.docs.plan, 'strengths').map(({ text }) => text.toJSON());
  return { ...opened, titles, strengths };
};

const show = () =>
  userEvent.click(page.getByRole('button', { name: 'See what changed since it was read back' }));

it('names which words of an item changed, so that no two ways back are called the same', async () => {
  let then: RecordPlan = emptyPlan;
  await openMeeting({
    view: viewFor(ids.magda, { stage: 'agree', readBack }),
    fill: ({ plan }) => {
      const texts = { title: 'Reads aloud', childWords: 'I can read.', atHome: 'Read together.' };
      const id = addOutcome(plan, { origin: 'new', texts });
      then = planToRecord(plan, nobody);
      for (const name of ['title', 'childWords', 'atHome'] as const) {
        outcomeText(plan, id, name).insert(0, 'Now: ');
      }
    },
  });
  answerWith(then);
  await show();
  const way = (where: string) =>
    page.getByRole('button', { name: `Put these words back ${where}`, exact: true });
  const item = 'Outcomes: “Reads aloud”';
  await expect.element(way(item)).toBeVisible();
  await expect.element(way(`${item} · The same in Zofia’s words`)).toBeVisible();
  await expect.element(way(`${item} · What we will do at home`)).toBeVisible();
});

it('VERSION4 puts words back one by one, and Undo takes them out again', async () => {
  const { titles, strengths, container } = await openChanged();
  await show();
  const rows = page.getByRole('listitem').filter({ hasText: 'Put these words back' });
  await expect.element(rows.filter({ hasText: 'Reads aloud in class' })).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(rows.filter({ hasText: 'Not there any more' }).getByRole('button'));
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud in class', 'Asks for help']));
  await userEvent.click(rows.filter({ hasText: 'Reads aloud in class' }).getByRole('button'));
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud', 'Asks for help']));
  expect(strengths()).toEqual(['Kind']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud in class', 'Asks for help']));
  await userEvent.keyboard('{Control>}z{/Control}');
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud in class']));
});

it('VERSION4 puts the whole plan back after asking, in one step of Undo', async () => {
  const { titles, strengths } = await openChanged();
  await show();
  await userEvent.click(page.getByRole('button', { name: 'Put the whole plan back' }));
  expect(titles()).toEqual(['Reads aloud in class']);
  await userEvent.click(page.getByRole('alertdialog').getByRole('button', { name: 'Put it back' }));
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud', 'Asks for help']));
  expect(strengths()).toEqual([]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud in class']));
  expect(strengths()).toEqual(['Kind']);
});

it('offers nothing while what was read back still stands', async () => {
  await openMeeting({
    view: viewFor(ids.magda, { stage: 'agree', readBack: { ...readBack, current: true } }),
  });
  await expect.element(page.getByText('Read back at', { exact: false })).toBeVisible();
  expect(page.getByRole('button', { name: 'See what changed', exact: false }).query()).toBeNull();
});

it('VERSION4 puts the notes back with what stands around the change', async () => {
  let then: RecordPlan = emptyPlan;
  const { docs } = await openMeeting({
    view: viewFor(ids.magda, { stage: 'agree', readBack }),
    fill: ({ plan }) => {
      const notes = notesOf(plan);
      const [first, second] = ['Zofia came in smiling.', 'We looked at her book.'].map(paragraph);
      notes.insert(0, [must(first, 'first'), must(second, 'second')]);
      then = planToRecord(plan, nobody);
      notes.delete(1, 1);
      notes.insert(1, [paragraph('We talked.')]);
    },
  });
  answerWith(then);
  const lines = () => planToRecord(docs.plan, nobody).notes.map(({ text }) => text.text);
  await show();
  await userEvent.click(page.getByRole('button', { name: 'Put these words back', exact: false }));
  await vi.waitFor(() => expect(lines()).toEqual(then.notes.map(({ text }) => text.text)));
  await expect.element(page.getByText('“Undo” in the notes', { exact: false })).toBeVisible();
});
