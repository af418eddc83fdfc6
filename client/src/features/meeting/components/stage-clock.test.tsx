import { clockOf, setClock } from '@fourchairs/shared/document/meeting-clock.ts';
import { jobsOf, setJob } from '@fourchairs/shared/document/meeting-jobs.ts';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const minutes = (count: number) => count * 60_000;

it('hands a job over with one tap', async () => {
  const { docs } = await openMeeting({ view: viewFor(ids.magda) });
  await userEvent.click(page.getByRole('button', { name: /^I’ll do it.*Watches the clock/u }));
  await vi.waitFor(() => expect(jobsOf(docs.plan).timekeeper).toBe(ids.magda));
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Watches the clock' }),
    'Mrs Hartley',
  );
  await vi.waitFor(() => expect(jobsOf(docs.plan).timekeeper).toBe(ids.hartley));
});

const inRoom = (...people: readonly string[]) =>
  people.map((personId) => ({ personId, how: 'room' as const, from: null, to: null }));

it('SCRIBE1 the lead lets the scribe write for those in the room without a device, with one tap', async () => {
  const { docs, asked } = await openMeeting({
    view: viewFor(ids.adeyemi, { attendance: inRoom(ids.zofia, ids.magda, ids.hartley) }),
    fill: ({ plan }) => setJob(plan, 'scribe', ids.hartley),
  });
  await userEvent.click(
    page.getByRole('button', { name: 'Let Mrs Hartley write for Zofia and Magda' }),
  );
  await vi.waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/scribe-job'))?.body).toEqual({
      from: null,
      by: ids.hartley,
      for: [ids.zofia, ids.magda],
    }),
  );
  expect(jobsOf(docs.plan).scribe).toBe(ids.hartley);
});

it('SCRIBE2 with the job goes the right to write for others; whoever is not the lead only gives it back', async () => {
  const scribes = [{ for: ids.zofia, by: ids.hartley }];
  const fill = ({ plan }: { plan: Parameters<typeof setJob>[0] }) =>
    setJob(plan, 'scribe', ids.hartley);
  const { asked } = await openMeeting({ view: viewFor(ids.hartley, { scribes }), fill });
  const job = page.getByRole('combobox', { name: 'Writes for everyone' });
  await userEvent.selectOptions(job, 'Miss Adeyemi');
  await vi.waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/scribe-job'))?.body).toEqual({
      from: ids.hartley,
      by: null,
      for: [],
    }),
  );
});

it('SCRIBE2 nobody else takes the job from somebody who writes for others', async () => {
  await openMeeting({
    view: viewFor(ids.magda, { scribes: [{ for: ids.zofia, by: ids.hartley }] }),
    fill: ({ plan }) => setJob(plan, 'scribe', ids.hartley),
  });
  await expect.element(page.getByText('Mrs Hartley also writes for Zofia.')).toBeVisible();
  expect(page.getByRole('combobox', { name: 'Writes for everyone' }).query()).toBeNull();
  expect(page.getByRole('button', { name: /^Stop that/u }).query()).toBeNull();
});

it('SCRIBE2 the lead hands both over at once', async () => {
  const { asked } = await openMeeting({
    view: viewFor(ids.adeyemi, { scribes: [{ for: ids.zofia, by: ids.hartley }] }),
    fill: ({ plan }) => setJob(plan, 'scribe', ids.hartley),
  });
  const job = page.getByRole('combobox', { name: 'Writes for everyone' });
  await userEvent.selectOptions(job, 'Miss Adeyemi');
  await vi.waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/scribe-job'))?.body).toEqual({
      from: ids.hartley,
      by: ids.adeyemi,
      for: [ids.zofia],
    }),
  );
});

it('is started, made longer and stopped by whoever keeps it, the lead while nobody does', async () => {
  const { docs } = await openMeeting({ view: viewFor(ids.adeyemi, { stage: 'support' }) });
  await userEvent.click(page.getByRole('button', { name: 'Start the clock: 4 minutes' }));
  await expect.element(page.getByText('4 minutes left of 4')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '5 more minutes' }));
  await vi.waitFor(() => expect(clockOf(docs.plan)).toMatchObject({ minutes: 9 }));
  await userEvent.click(page.getByRole('button', { name: 'Stop the clock' }));
  await vi.waitFor(() => expect(clockOf(docs.plan)).toBeNull());
});

it('can always be stopped by the lead, whoever was given it', async () => {
  const { docs } = await openMeeting({
    view: viewFor(ids.adeyemi, { stage: 'support' }),
    fill: ({ plan }) => {
      setJob(plan, 'timekeeper', ids.hartley);
      setClock(plan, { stage: 'support', from: Date.now(), minutes: 4 });
    },
  });
  await userEvent.click(page.getByRole('button', { name: 'Stop the clock' }));
  await vi.waitFor(() => expect(clockOf(docs.plan)).toBeNull());
});

it('is offered to those alone who can do it, and stays with whoever has it', async () => {
  const all = viewFor(ids.magda);
  const people = all.people.map((each) =>
    each.id === ids.hartley ? { ...each, role: 'observer' as const } : each,
  );
  const { docs } = await openMeeting({ view: { ...all, people } });
  const clock = page.getByRole('combobox', { name: 'Watches the clock' });
  await expect.element(clock).toBeVisible();
  const names = () =>
    clock
      .getByRole('option')
      .elements()
      .map((each) => each.textContent);
  expect(names()).toContain('Magda');
  expect(names()).not.toContain('Mrs Hartley');
  expect(names()).not.toContain('Zofia');
  setJob(docs.plan, 'timekeeper', ids.hartley);
  await expect.poll(names).toContain('Mrs Hartley');
});

it('is only read by everybody else, and never moves anybody on', async () => {
  const { docs } = await openMeeting({
    view: viewFor(ids.magda, { stage: 'support' }),
    fill: ({ plan }) => {
      setJob(plan, 'timekeeper', ids.hartley);
      setClock(plan, { stage: 'support', from: Date.now() - minutes(7), minutes: 4 });
    },
  });
  await expect
    .element(page.getByText('3 minutes longer than planned', { exact: false }))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'Stop the clock' }).query()).toBeNull();
  await expect.element(page.getByRole('heading', { name: 'Support', level: 2 })).toBeVisible();
  expect(clockOf(docs.plan)?.stage).toBe('support');
});
