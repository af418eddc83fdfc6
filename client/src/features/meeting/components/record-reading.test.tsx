import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

it('PAPERS3 reads a card out as it was seen, never as it is called in the code', async () => {
  const by = { saidBy: ids.zofia, typedBy: ids.zofia, how: 'self', lang: 'en' } as const;
  await openMeeting({
    view: viewFor(ids.magda, { stage: 'agree' }),
    fill: ({ lane }) => {
      const picked = { kind: 'view', topic: 'how-to-help-me', card: 'near-me' } as const;
      addEntry(lane(ids.zofia), { ...picked, ...by, helpedBy: null });
    },
  });
  await userEvent.click(page.getByRole('button', { name: 'Read the whole record' }));
  await expect.poll(() => document.body.textContent).toMatch(/How to help me: A grown-up near me/u);
});
