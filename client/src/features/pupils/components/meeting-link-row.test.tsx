import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { fakeServer } from '../testing/fake-server.ts';
import { unused } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { MeetingLinkRow } from './meeting-link-row.tsx';

const address = `https://school.example/join#${'A'.repeat(43)}`;
const issue = 'POST /api/meetings/spring/links/mum';
const revoke = 'DELETE /api/meetings/spring/links/mum';

const show = async (link = unused, isOpen = false, isFirst = false) => {
  const { node, cache } = withApp(
    <ul>
      <MeetingLinkRow
        meetingId="spring"
        link={link}
        isOpen={isOpen}
        pupil="Zofia"
        isFirst={isFirst}
      />
    </ul>,
  );
  const { container } = await render(node);
  return { container, cache };
};

describe('MeetingLinkRow', () => {
  it('says in words where the link stands', async () => {
    fakeServer({});
    const { container } = await show();
    expect(container.textContent).toContain(
      'Link made on Sunday 1 March, not opened yet. Works until 1 March 2027',
    );
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('prints what somebody without a device takes home, in the language they read', async () => {
    const asked = fakeServer({
      'GET /api/meetings/spring/people/mum/pack/pl/review': { body: {} },
    });
    const { container } = await show(unused, true);
    await userEvent.click(page.getByRole('button', { name: 'Print papers for Magda Nowak' }));
    await userEvent.selectOptions(page.getByLabelText('What?'), 'How did it go? To fill in');
    await userEvent.selectOptions(page.getByLabelText('Language'), 'Polish');
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Make the PDF' }));
    await expect
      .poll(() => asked.map(({ path }) => path))
      .toContain('/api/meetings/spring/people/mum/pack/pl/review');
  });

  it('SLOT1 says when a professional comes and what they are shown, and that they come for all of it', async () => {
    const path = 'PUT /api/meetings/spring/people/mum/slot';
    const asked = fakeServer({ [path]: { status: 204 } });
    const link = { ...unused, name: 'Dr Park', role: 'professional' } as const;
    const { container } = await show(link, true);
    await userEvent.click(page.getByRole('button', { name: 'Set their part of Dr Park' }));
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(page.getByText('Please give a time.').elements()).toHaveLength(2);
    await userEvent.fill(page.getByLabelText('From'), '15:40');
    await userEvent.fill(page.getByLabelText('Until'), '15:55');
    await userEvent.click(page.getByRole('checkbox', { name: 'What gets in the way' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'What Zofia says' }));
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    const slot = { from: '15:40', to: '15:55', stages: ['child-says', 'barriers'] };
    await expect.poll(() => asked.map(({ body }) => body)).toContainEqual({ slot });
  });

  it('SLOT1 shows the part that was set, and takes it back', async () => {
    const asked = fakeServer({ 'PUT /api/meetings/spring/people/mum/slot': { status: 204 } });
    const slot = { from: '15:40', to: '15:55', stages: [] };
    await show({ ...unused, role: 'professional', slot }, true);
    await expect.element(page.getByText('Comes from 3:40pm until 3:55pm')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Change their part/u }));
    await userEvent.click(page.getByRole('button', { name: 'They come for the whole meeting' }));
    await expect.poll(() => asked.map(({ body }) => body)).toContainEqual({ slot: null });
  });

  it('SLOT1 at a first meeting offers the concern and the decision, and no last term', async () => {
    const asked = fakeServer({ 'PUT /api/meetings/spring/people/mum/slot': { status: 204 } });
    const slot = { from: '15:40', to: '15:55', stages: [] };
    await show({ ...unused, role: 'professional', slot }, true, true);
    await userEvent.click(page.getByRole('button', { name: /^Change their part/u }));
    expect(page.getByText(/Last term/u).query()).toBeNull();
    await userEvent.click(
      page.getByRole('checkbox', { name: /^The concern, and what is decided/u }),
    );
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await expect
      .poll(() => asked.map(({ body }) => body))
      .toContainEqual({ slot: { ...slot, stages: ['last-outcomes'] } });
  });

  it('offers no papers for a meeting that is finished', async () => {
    fakeServer({});
    await show();
    expect(page.getByRole('button', { name: /^Print papers/u }).query()).toBeNull();
  });

  it('shows a new link once, and keeps it nowhere', async () => {
    const body = { personId: 'mum', link: address, expiresAt: '2027-03-01T09:00:00.000Z' };
    fakeServer({ [issue]: { body } });
    const { container, cache } = await show();
    await userEvent.click(page.getByRole('button', { name: 'Get a new link for Magda Nowak' }));
    await expect.element(page.getByLabelText('The link')).toHaveValue(address);
    await expect.element(page.getByRole('img', { name: /picture with the link/u })).toBeVisible();
    expect(await findViolations(container)).toEqual([]);

    await userEvent.click(page.getByRole('button', { name: 'I have passed it on' }));
    await expect.element(page.getByLabelText('The link')).not.toBeInTheDocument();
    expect(document.documentElement.innerHTML).not.toContain(address);
    const kept = [
      cache
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
      cache
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
      Object.entries(sessionStorage),
      Object.entries(localStorage),
    ];
    expect(JSON.stringify(kept)).not.toContain(address);
  });

  it('asks before it stops a link, and says what happens to open pages', async () => {
    const asked = fakeServer({ [revoke]: { status: 204 } });
    await show();
    await userEvent.click(page.getByRole('button', { name: 'Stop the link for Magda Nowak' }));
    const question = page.getByRole('alertdialog');
    await expect.element(question).toMatchTextContent(/close at once/u);
    expect(asked).toEqual([]);
    await userEvent.click(question.getByRole('button', { name: 'Stop the link' }));
    await expect.element(question).not.toBeInTheDocument();
    expect(asked.map(({ method }) => method)).toContain('DELETE');
  });

  it('says that it was not stopped', async () => {
    fakeServer({
      [revoke]: { status: 503, body: { error: 'not-saved', message: 'It was not stopped.' } },
    });
    await show();
    await userEvent.click(page.getByRole('button', { name: 'Stop the link for Magda Nowak' }));
    await userEvent.click(
      page.getByRole('alertdialog').getByRole('button', { name: 'Stop the link' }),
    );
    await expect.element(page.getByRole('alert')).toMatchTextContent('It was not stopped.');
  });

  it('JOIN7 takes somebody out after a question, only where the server says it may', async () => {
    const takeOut = 'DELETE /api/meetings/spring/people/mum';
    const asked = fakeServer({ [takeOut]: { status: 204 } });
    await show();
    expect(page.getByRole('button', { name: 'Take out Magda Nowak' }).query()).toBeNull();
    await show({ ...unused, canTakeOut: true });
    await userEvent.click(page.getByRole('button', { name: 'Take out Magda Nowak' }));
    const question = page.getByRole('alertdialog');
    await expect.element(question).toMatchTextContent(/You can add them again/u);
    expect(asked).toEqual([]);
    await userEvent.click(question.getByRole('button', { name: 'Take out' }));
    await expect.element(question).not.toBeInTheDocument();
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain(takeOut);
  });
});
