import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Report } from '@fourchairs/shared/protocol/http/reports.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';

import { type Answers, openSeat } from '../testing/open-seat.tsx';
import { ids, people, therapist, viewFor } from '../testing/sample-view.ts';
import { LateReports } from './late-reports.tsx';

const reportOf = (more: Partial<Report> = {}): Report => ({
  id: '5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0b01',
  writer: ids.park,
  name: 'Speech and language, March',
  type: 'pdf',
  size: 1_300_000,
  sha256: 'ab'.repeat(32),
  came: 'own',
  addedBy: ids.park,
  at: '2026-03-10T10:00:00.000Z',
  shownAt: null,
  ...more,
});
const shown = reportOf({ shownAt: '2026-03-12T10:00:00.000Z' });
const invited = [...people, therapist];

const viewOf = (me: keyof typeof ids, more: Partial<MeetingView> = {}): MeetingView => {
  const seat = viewFor(me === 'park' ? ids.magda : ids[me], { people: invited, ...more });
  return me === 'park'
    ? { ...seat, you: { ...seat.you, personId: ids.park, role: 'professional' } }
    : seat;
};

const open = (view: MeetingView, answers?: Answers) =>
  openSeat({
    view,
    ...(answers && { answers }),
    draw: (now) => {
      const owner = now.people.find(({ id }) => id === now.you.personId);
      return <LateReports view={now} level={2} {...(owner && { owner })} />;
    },
  });

const pdf = (name = 'Report 2026.pdf', size = 100) =>
  new File([new Uint8Array(size)], name, { type: 'application/pdf' });
const at = (what: string) => `/api/meetings/${viewFor(ids.magda).id}/${what}`;
const choose = (file: File) => userEvent.upload(page.getByLabelText('Choose a file'), file);

describe('REPORT12 on the writer’s own page', () => {
  it('says who sees it, sends the file with its name beside it, and empties the form', async () => {
    const { asked } = await open(viewOf('park'), ({ about }) =>
      about === undefined ? null : Response.json(reportOf()),
    );
    await expect.element(page.getByText(/Only you see it, until you show it/)).toBeVisible();
    await choose(pdf());
    const name = page.getByRole('textbox', { name: 'What is it called?' });
    await expect.element(name).toHaveValue('Report 2026');
    await userEvent.fill(name, 'Speech and language, März');
    await userEvent.click(page.getByRole('button', { name: 'Add this report' }));
    await expect.element(page.getByText(/Nobody else sees it until it is shown/)).toBeVisible();
    const sent = asked.find(({ method }) => method === 'POST');
    expect(sent).toMatchObject({
      path: at(`people/${ids.park}/reports`),
      about: { name: 'Speech and language, März', came: 'own' },
    });
    expect(sent?.body).toBeInstanceOf(Blob);
    expect(name.query()).toBeNull();
  });

  it('shows it in the meeting, and takes it back', async () => {
    const { asked, show } = await open(viewOf('park', { reports: [reportOf()] }));
    await expect.element(page.getByText('Not shown')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Show this Speech/ }));
    const told = (is: boolean) => ({
      method: 'POST',
      path: at(`reports/${reportOf().id}/shown`),
      body: { shown: is },
    });
    await expect.poll(() => asked).toContainEqual(told(true));
    await show(viewOf('park', { reports: [shown] }));
    await expect.element(page.getByText('Shown in the meeting')).toBeVisible();
    expect(page.getByRole('button', { name: /^Remove/ }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: /^Take it back Speech/ }));
    await expect.poll(() => asked).toContainEqual(told(false));
  });

  it('asks before it removes one', async () => {
    const { asked } = await open(viewOf('park', { reports: [reportOf()] }));
    const remove = page.getByRole('button', { name: 'Remove Speech and language, March' });
    await userEvent.click(remove);
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    expect(asked.filter(({ method }) => method === 'DELETE')).toEqual([]);
    await userEvent.click(remove);
    const dialog = page.getByRole('alertdialog');
    await userEvent.click(dialog.getByRole('button', { name: 'Remove', exact: true }));
    const path = at(`reports/${reportOf().id}`);
    await expect.poll(() => asked).toContainEqual({ method: 'DELETE', path, body: null });
  });

  it('sends nothing that is too large, has no name or is not there, and says which', async () => {
    const { asked } = await open(viewOf('park', { reportBytes: 1024 * 1024 }));
    const add = page.getByRole('button', { name: 'Add this report' });
    await userEvent.click(add);
    await expect.element(page.getByText('Please choose a file.')).toBeVisible();
    await choose(pdf('Large.pdf', 1024 * 1024 + 1));
    await expect.element(page.getByText(/This file is larger than 1 MB/)).toBeVisible();
    await choose(pdf());
    await userEvent.fill(page.getByRole('textbox', { name: 'What is it called?' }), ' ');
    await userEvent.click(add);
    await expect.element(page.getByText('Please say what it is called.')).toBeVisible();
    expect(asked).toEqual([]);
  });

  it('LENGTH1 keeps all of a name that is too long, says by how much, and sends nothing', async () => {
    const { asked } = await open(viewOf('park'));
    await choose(pdf());
    const name = page.getByRole('textbox', { name: 'What is it called?' });
    await userEvent.clear(name);
    pasteInto(name, 'n'.repeat(123));
    expect(lengthOf(name)).toBe(123);
    await expect.element(page.getByText('3 letters too many')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Add this report' }));
    expect(asked).toEqual([]);
  });

  it('keeps the file and says what the server said of it', async () => {
    const message = 'This picture is damaged. Nothing was added: make it again.';
    await open(viewOf('park'), () =>
      Response.json({ error: 'bad-request', message, field: 'file' }, { status: 400 }),
    );
    await choose(pdf());
    await userEvent.click(page.getByRole('button', { name: 'Add this report' }));
    await expect.element(page.getByText(message)).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: 'What is it called?' }))
      .toHaveValue('Report 2026');
  });
});

describe('REPORT12 for everybody else', () => {
  it('lists what was shown, whose and since when, to be downloaded under its name', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const { asked } = await open(viewOf('magda', { reports: [shown] }), () => new Response('%PDF'));
    await expect
      .element(page.getByText('by Dr Jane Park · shown on 12 March · PDF, 1.2 MB'))
      .toBeVisible();
    expect(page.getByRole('button', { name: /^(Show|Take|Remove|Add)/ }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: /^Download Speech/ }));
    await expect.poll(() => saved).toEqual(['Speech and language, March.pdf']);
    expect(asked.map(({ path }) => path)).toEqual([at(`reports/${shown.id}`)]);
    vi.restoreAllMocks();
  });

  it('says that none is here yet, and nothing at all where no professional is invited', async () => {
    const { show } = await open(viewOf('magda'));
    await expect.element(page.getByText(/No report is here yet/)).toBeVisible();
    await show(viewOf('magda', { people: [...people] }));
    expect(page.getByText(/report/).query()).toBeNull();
  });

  it('lets staff add one that came by post, for whom they choose', async () => {
    const { asked } = await open(viewOf('hartley'), ({ about }) =>
      about === undefined ? null : Response.json(reportOf({ came: 'email' })),
    );
    await userEvent.click(page.getByText('Add one that came by post or e-mail'));
    await choose(pdf());
    await userEvent.click(page.getByRole('button', { name: 'Add this report' }));
    await expect.element(page.getByText('Please say who wrote it.')).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText('Who wrote it?'), 'Dr Jane Park');
    await userEvent.click(page.getByRole('radio', { name: 'By e-mail' }));
    await userEvent.click(page.getByRole('button', { name: 'Add this report' }));
    await expect
      .poll(() => asked.find(({ method }) => method === 'POST'))
      .toMatchObject({
        path: at(`people/${ids.park}/reports`),
        about: { name: 'Report 2026', came: 'email' },
      });
  });

  it('stays away from the room’s laptop', async () => {
    const view = viewOf('adeyemi', { reports: [shown] });
    const { container } = await open({ ...view, you: { ...view.you, device: 'room' } });
    expect(container.textContent).toBe('');
  });
});

it('REPORT12 is usable by everyone, at every width', async () => {
  const reports = [
    reportOf({ name: 'Speech and language after the spring block of sessions' }),
    shown,
  ];
  const { container } = await open(viewOf('park', { reports }));
  await choose(pdf());
  await expect.element(page.getByRole('textbox', { name: 'What is it called?' })).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  for (const width of [320, 768, 1440]) {
    await page.viewport(width, 900);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});
