import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import { listPoints } from '@fourchairs/shared/document/points.ts';
import type { RecordItem } from '@fourchairs/shared/document/record.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const other = '5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0aee';
const sittings = [{ meetingId: other, n: 2, of: ['Tom Bell'], apart: [ids.magda] }];
const point = (id: string, text: string, person: RecordItem['text']['by'][number]['person']) => ({
  id,
  text: { text, by: [{ person, length: text.length }] },
});

const openSitting = async (more: Partial<Parameters<typeof viewFor>[1]> = { sittings }) => {
  const opened = await openMeeting({
    view: viewFor(ids.adeyemi, { stage: 'last-outcomes', ...more }),
  });
  const asked: { path: string; body: unknown }[] = [];
  const plan = {
    ...emptyPlan,
    strengths: [point('kind', 'Kind to all', ids.adeyemi), point('tom', 'At my flat', ids.magda)],
  };
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    asked.push({ path, body });
    if (path.endsWith('/crossings')) return Promise.resolve(new Response(null, { status: 204 }));
    const version = { meetingId: other, n: 2, title: 'Spring review', at: '2026-03-19T16:10:00Z' };
    return Promise.resolve(
      Response.json({
        version: { ...version, hash: 'a'.repeat(64), peopleCount: 4 },
        record: { plan, lanes: [] },
        agreements: [],
        additions: [],
        gaps: [],
        replies: [],
        recordState: 'agreed',
        asked: [],
      }),
    );
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return { ...opened, asked };
};
const show = () => userEvent.click(page.getByRole('button', { name: 'Choose what comes from it' }));

it('APART5 puts in what I tick, after showing what everybody will read, and nothing else', async () => {
  const { container, docs, asked } = await openSitting();
  await show();
  const kind = page.getByRole('checkbox', { name: /Kind to all/u });
  await expect.element(kind).toBeVisible();
  const save = page.getByRole('button', { name: 'Put it into this sitting' });
  await expect.element(save).not.toBeInTheDocument();
  await userEvent.click(kind);
  await expect
    .element(page.getByRole('listitem').getByText('Kind to all', { exact: true }))
    .toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.click(save);
  const words = () => listPoints(docs.plan, 'strengths').map(({ text }) => text.toJSON());
  await vi.waitFor(() => expect(words()).toContain('Kind to all'));
  expect(words()).not.toContain('At my flat');
  const chosen = [{ list: 'strengths', id: 'kind', withTheirs: false }];
  expect(asked.find(({ path }) => path.endsWith('/crossings'))?.body).toEqual({
    meetingId: other,
    n: 2,
    chosen,
  });
});

it('APART5 says which words are those of somebody kept apart', async () => {
  await openSitting();
  await show();
  await expect.element(page.getByText(/Written by somebody who is kept apart/u)).toBeVisible();
});

it('APART5 says nothing of another sitting where the server told of none', async () => {
  await openSitting({});
  await expect.element(page.getByText('The other sitting')).not.toBeInTheDocument();
});
