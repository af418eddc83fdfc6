import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { startDraft } from '../model/meeting-draft.ts';
import { fakeServer } from '../testing/fake-server.ts';
import { detail } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { MeetingForm } from './meeting-form.tsx';

const start = startDraft(detail, { lastTime: [], me: 'senco', today: '2026-03-01' });

const show = async (draft = start) => {
  const { node } = withApp(
    <MeetingForm
      detail={detail}
      start={draft}
      onMade={() => undefined}
      onCancel={() => undefined}
    />,
  );
  const { container } = await render(node);
  return container;
};
const send = () => userEvent.click(page.getByRole('button', { name: 'Make this meeting' }));

describe('MeetingForm', () => {
  it('is accessible', async () => {
    fakeServer({});
    const container = await show();
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('sends nothing before it is complete, and goes to the first thing that is missing', async () => {
    const asked = fakeServer({});
    await show({ ...start, day: '' });
    await userEvent.click(page.getByRole('button', { name: 'Add somebody new' }));
    await send();
    await expect.element(page.getByLabelText('Day')).toHaveFocus();
    await expect.element(page.getByText('Please choose the day.')).toBeVisible();
    await expect.element(page.getByText('Please choose who this is.')).toBeVisible();
    expect(asked).toEqual([]);
  });

  it('puts the server’s word beside its field, and keeps what was written', async () => {
    const message = 'The person who leads must come to the meeting.';
    fakeServer({
      'POST /api/pupils/zofia/meetings': {
        status: 400,
        body: { error: 'bad-request', field: 'leadId', message },
      },
    });
    await show();
    await userEvent.fill(page.getByLabelText('Start'), '09:15');
    await send();
    await expect.element(page.getByLabelText('Who leads?')).toHaveFocus();
    await expect
      .element(page.getByLabelText('Who leads?'))
      .toHaveAccessibleDescription(new RegExp(message, 'u'));
    await expect.element(page.getByLabelText('Start')).toHaveValue('09:15');
  });

  it('says what is safe when the server cannot be reached', async () => {
    fakeServer({ 'POST /api/pupils/zofia/meetings': { status: 503 } });
    await show();
    await send();
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent('What you wrote is still here.');
  });
});
