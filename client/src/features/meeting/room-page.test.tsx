import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import type { ServerDocs } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { RoomPage } from './room-page.tsx';
import { openMeeting } from './testing/open-meeting.tsx';

/** The room's screen, opened by the teacher who leads. */
const openRoom = (
  more: Partial<MeetingView>,
  { writesFor = [], fill }: { writesFor?: string[]; fill?: (docs: ServerDocs) => void } = {},
) => {
  const view = viewFor(ids.adeyemi, more);
  return openMeeting({
    view: {
      ...view,
      you: { ...view.you, device: 'room', writesFor },
      documents: view.documents.map((each) => ({ ...each, grant: 'write' as const })),
    },
    draw: (shown) => <RoomPage view={shown} />,
    ...(fill !== undefined && { fill }),
  });
};

/** The names are drawn over their radio buttons. */
const choose = (name: string) =>
  userEvent.click(page.getByRole('group', { name: 'Write for…' }).getByText(name));

it('puts down both names: who said it and who typed it', async () => {
  const { docs } = await openRoom({ stage: 'child-says' }, { writesFor: [ids.zofia] });
  await choose('Zofia');
  await userEvent.click(page.getByRole('button', { name: 'Write what Zofia says' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'In my words' }));
  const field = page.getByRole('textbox', { name: 'The words, just as they were said' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('I like maps');
  const main = page.getByRole('main');
  await expect.element(main.getByText('Zofia said this')).toBeVisible();
  await expect
    .element(main.getByRole('combobox', { name: 'How Zofia said this' }))
    .toHaveDisplayValue('in the room');
  const [entry] = entriesOf(docs.lane(ids.zofia));
  expect(entry).toMatchObject({ saidBy: ids.zofia, typedBy: ids.adeyemi, how: 'scribed' });
  expect(entry && plainText(entry.words)).toBe('I like maps');
});

it('promises nobody’s name under what is written for everyone: the plan, and the notes', async () => {
  await openRoom({ stage: 'support' }, { writesFor: [ids.zofia] });
  await choose('Zofia');
  const header = page.getByRole('banner');
  const shared = header.getByText(/^What is written here is everyone’s\. .*Adeyemi typed it\.$/);
  await expect.element(shared).toBeVisible();
  expect(header.getByText('Zofia said this').query()).toBeNull();
});

it('names me as the scribe of whom I choose, where I am not yet', async () => {
  const { asked } = await openRoom({ stage: 'working' });
  await choose('Magda');
  await vi.waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/scribes'))?.body).toEqual({
      for: ids.magda,
      by: ids.adeyemi,
    }),
  );
});

it('shows nobody’s view of an outcome before everybody present gave one, or the lead says so', async () => {
  const here = [ids.magda, ids.adeyemi].map((personId) => ({
    personId,
    how: 'room' as const,
    from: null,
    to: null,
  }));
  const { container } = await openRoom(
    { stage: 'last-outcomes', attendance: here },
    {
      fill: ({ plan, lane }) => {
        const outcome = addOutcome(plan, { origin: 'last', texts: { title: 'Tell a story' } });
        addEntry(lane(ids.magda), {
          kind: 'rating',
          outcome,
          level: 2,
          saidBy: ids.magda,
          typedBy: ids.magda,
          how: 'self',
          lang: 'en',
          helpedBy: null,
        });
      },
    },
  );
  const views = page.getByRole('group', { name: 'What each of us sees' });
  await expect.element(views.getByText('Has answered')).toBeVisible();
  expect(views.getByText('Much more').query()).toBeNull();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Show what everyone sees' }));
  await expect.element(views.getByText('Much more')).toBeVisible();
});
