import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { PagesContext } from '#lib/pages/use-pages.ts';

import { fakeServer } from '../testing/fake-server.ts';
import { autumn, detail, unused } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { MeetingCard } from './meeting-card.tsx';

const spring: PupilDetail['meetings'][number] = {
  ...autumn,
  id: 'spring',
  title: 'Spring review',
  plannedAt: '2026-03-19T15:30',
  state: 'planned',
  savedVersion: null,
  canRead: true,
  dateChange: null,
};
const links = {
  body: [
    unused,
    { ...unused, personId: 'teacher', name: 'Miss Adeyemi', role: 'teacher' },
    { ...unused, personId: 'senco', name: 'Mrs Hartley', role: 'senco' },
  ],
};
const move = 'POST /api/meetings/spring/moves';
const tried = 'POST /api/meetings/spring/attempts';
const cancel = 'POST /api/meetings/spring/cancellation';
const lead = 'POST /api/meetings/spring/lead';

const show = async (
  answers: Parameters<typeof fakeServer>[0] = {},
  meeting: Partial<typeof spring> = {},
) => {
  const asked = fakeServer({ 'GET /api/meetings/spring/links': links, ...answers });
  const { node } = withApp(
    <PagesContext value={{ go: () => Promise.resolve(), page: null }}>
      <MeetingCard meeting={{ ...spring, ...meeting }} detail={detail} justMade={false} />
    </PagesContext>,
  );
  const { container } = await render(node);
  return { asked, container };
};
const openPanel = () =>
  userEvent.click(page.getByRole('button', { name: /^When plans change Spring review/u }));

describe('a meeting whose plans change', () => {
  it('is moved, with the reason that everybody reads', async () => {
    const { asked, container } = await show({ [move]: { status: 204 } });
    await openPanel();
    await userEvent.click(page.getByRole('button', { name: 'Move the meeting' }));
    await expect.element(page.getByText('Please choose the day.')).toBeVisible();
    expect(asked.some(({ path }) => path.endsWith('/moves'))).toBe(false);
    await userEvent.fill(page.getByLabelText('New day'), '2026-04-02');
    await userEvent.fill(page.getByLabelText(/^Why\?/u), 'Miss Adeyemi is ill');
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Move the meeting' }));
    await expect.element(page.getByText(/^The meeting has moved/u)).toBeVisible();
    expect(asked.find(({ path }) => path.endsWith('/moves'))?.body).toEqual({
      plannedAt: '2026-04-02T15:30',
      why: 'Miss Adeyemi is ill',
      forChild: false,
    });
  });

  it('is not cancelled without a reason', async () => {
    const { asked } = await show({ [cancel]: { status: 204 } });
    await openPanel();
    await userEvent.click(page.getByRole('button', { name: 'Cancel the meeting' }));
    const why = page.getByLabelText(/^Why is it cancelled/u);
    await expect.element(why).toHaveFocus();
    await userEvent.fill(why, 'Snow');
    const reads = page.getByRole('checkbox', { name: 'Zofia may read it, too' }).last();
    await userEvent.click(reads);
    await userEvent.click(page.getByRole('button', { name: 'Cancel the meeting' }));
    await expect
      .poll(() => asked.find(({ path }) => path.endsWith('/cancellation'))?.body)
      .toEqual({ why: 'Snow', forChild: true });
  });

  it('says what the server says when somebody else was faster', async () => {
    const message = 'Somebody else changed this in the same moment.';
    await show({ [move]: { status: 409, body: { error: 'conflict', message } } });
    await openPanel();
    await userEvent.fill(page.getByLabelText('New day'), '2026-04-02');
    await userEvent.click(page.getByRole('button', { name: 'Move the meeting' }));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/in the same moment/u);
  });

  it('keeps that the school tried to reach the family', async () => {
    const { asked } = await show({ [tried]: { status: 204 } });
    await openPanel();
    await userEvent.fill(page.getByLabelText('When', { exact: true }), '2026-03-18');
    await userEvent.fill(page.getByLabelText('What came of it'), 'No answer');
    await userEvent.click(page.getByRole('button', { name: 'Note it' }));
    await expect.element(page.getByText(/^Noted\./u)).toBeVisible();
    expect(asked.find(({ path }) => path.endsWith('/attempts'))?.body).toEqual({
      day: '2026-03-18',
      how: 'phone',
      words: 'No answer',
    });
    // Of the next one it is not said.
    await userEvent.fill(page.getByLabelText('When', { exact: true }), '2099-03-18');
    await userEvent.click(page.getByRole('button', { name: 'Note it' }));
    await expect
      .element(page.getByText('That day is still to come', { exact: false }))
      .toBeVisible();
    expect(page.getByText(/^Noted\./u).query()).toBeNull();
  });

  it('is led by somebody else on its list', async () => {
    const { asked } = await show({ [lead]: { status: 204 } });
    await openPanel();
    const who = page.getByLabelText('Who leads this meeting?');
    await expect.element(who).toHaveValue('teacher');
    await userEvent.selectOptions(who, 'senco');
    await userEvent.click(page.getByRole('button', { name: 'Change who leads' }));
    await expect.element(page.getByText('Mrs Hartley leads this meeting now.')).toBeVisible();
    expect(asked.find(({ path }) => path.endsWith('/lead'))?.body).toEqual({ personId: 'senco' });
  });

  it('says that it was cancelled, why and by whom, and can be given a new day', async () => {
    const dateChange = {
      from: '2026-03-19T15:30',
      to: null,
      why: 'Snow',
      forChild: true,
      byName: 'Mrs Hartley',
      at: '2026-03-18T08:00:00.000Z',
    };
    const { container } = await show({}, { state: 'cancelled', dateChange });
    expect(container.textContent).toContain(
      'Cancelled by Mrs Hartley. Why: Snow Zofia may read why, too.',
    );
    // There is nothing to go into.
    await expect.element(page.getByRole('button', { name: /^Read about it/ })).toBeVisible();
    expect(page.getByRole('button', { name: /^Go into the meeting/ }).query()).toBeNull();
    await openPanel();
    await expect.element(page.getByRole('heading', { name: 'Give it a new day' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Cancel the meeting' }).query()).toBeNull();
  });
});
