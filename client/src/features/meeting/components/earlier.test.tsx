import { carryIn } from '@fourchairs/shared/document/carry-in.ts';
import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import { addOutcome, listOutcomes, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { replaceText } from '@fourchairs/shared/document/plain-text.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import { addPoint, listPoints } from '@fourchairs/shared/document/points.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { seedPlan } from '@fourchairs/shared/document/seed/seed-plan.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const title = 'Autumn review';
const earlier = '5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0aee';
const view = viewFor(ids.adeyemi, {
  stage: 'last-outcomes',
  carriedFrom: { meetingId: earlier, n: 3, title },
});
const nobody = () => null;

/** The plan of the autumn, as its record holds it. */
const autumn = () => {
  const doc = createDocument('meeting');
  addOutcome(doc, { origin: 'new', texts: { title: 'Reads aloud' } });
  addOutcome(doc, { origin: 'new', decision: 'achieved-stop', texts: { title: 'Ties her laces' } });
  addPoint(doc, 'strengths', 'Kind');
  return { ...emptyPlan, ...planToRecord(doc, nobody) };
};

/** The spring's meeting, which goes on from the autumn; the reworded outcome reads otherwise now. */
const openSpring = async (me = view, { then = autumn(), leftOut = false } = {}) => {
  const opened = await openMeeting({
    view: me,
    fill: ({ plan }) => {
      for (const { update } of seedPlan(carryIn(then), () => 7)) Y.applyUpdate(plan, update);
      const first = must(listOutcomes(plan)[0], 'outcome');
      replaceText(outcomeText(plan, first.id, 'title'), 'Reads signs');
    },
  });
  const paths: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    paths.push(path);
    return Promise.resolve(Response.json({ plan: then, leftOut }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const titles = () => listOutcomes(opened.docs.plan).map(({ text }) => text('title').toJSON());
  return { ...opened, paths, titles };
};

const show = () => userEvent.click(page.getByRole('button', { name: 'See what is different now' }));

it('VERSION4 brings words of the earlier record back, as my own edit, and Undo takes them out', async () => {
  const { container, paths, titles, docs } = await openSpring();
  await show();
  await expect.element(page.getByText('Outcomes: “Reads aloud”').first()).toBeVisible();
  expect(paths).toEqual([`/api/meetings/${view.id}/earlier`]);
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.click(
    page.getByRole('button', { name: /^Bring it back Outcomes: “Reads aloud”/u }),
  );
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud']));
  await userEvent.click(page.getByRole('button', { name: /^Bring it back Outcomes: “Ties/u }));
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud', 'Ties her laces']));
  await expect
    .element(page.getByText('All that “Autumn review” said still stands in the plan.'))
    .toBeVisible();
  expect(listPoints(docs.plan, 'strengths')).toHaveLength(1);
  await userEvent.click(page.getByRole('button', { name: 'Undo', exact: true }).first());
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud']));
});

it('APART5 says that some words are left out, and offers nothing in their place', async () => {
  const { docs, titles } = await openSpring(view, { leftOut: true });
  const outcome = must(listOutcomes(docs.plan)[0], 'outcome');
  replaceText(outcomeText(docs.plan, outcome.id, 'atHome'), 'Read every night');
  await show();
  await expect.element(page.getByText(/somebody who is kept apart wrote them/u)).toBeVisible();
  const back = page.getByRole('button', { name: /^Bring it back/u });
  await expect.poll(() => back.elements().length).toBe(2);
  await userEvent.click(back.first());
  await expect.poll(() => back.elements().length).toBe(1);
  await userEvent.click(back.first());
  await vi.waitFor(() => expect(titles()).toEqual(['Reads aloud', 'Ties her laces']));
  await expect
    .element(page.getByText('All else that “Autumn review” said still stands in the plan.'))
    .toBeVisible();
  expect(outcomeText(docs.plan, outcome.id, 'atHome').toJSON()).toBe('Read every night');
});

it.each([
  ['who only reads', { ...view, you: { ...view.you, role: 'observer' as const } }],
  ['whose meeting is the first', { ...view, carriedFrom: null }],
  ['at the room’s screen', { ...view, you: { ...view.you, device: 'room' as const } }],
])('is not offered to those %s', async (_who, me) => {
  await openSpring(me);
  await expect.element(page.getByRole('heading', { name: 'Last term’s outcomes' })).toBeVisible();
  expect(page.getByText('What the plan said then').elements()).toEqual([]);
});
