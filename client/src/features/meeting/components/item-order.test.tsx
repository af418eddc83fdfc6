import { addAction, listActions } from '@fourchairs/shared/document/actions.ts';
import { addOutcome, listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { addSupport, listSupport } from '@fourchairs/shared/document/support-lines.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { findViolations } from '#components/testing/accessibility.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const kinds = [
  {
    stage: 'new-outcomes',
    button: 'Change the order',
    add: (plan: Y.Doc, title: string) => addOutcome(plan, { origin: 'new', texts: { title } }),
    order: (plan: Y.Doc) => listOutcomes(plan).map((each) => plainText(each.text('title'))),
  },
  {
    stage: 'support',
    button: 'Change the order of this support',
    add: (plan: Y.Doc, what: string) => addSupport(plan, { origin: 'new', texts: { what } }),
    order: (plan: Y.Doc) => listSupport(plan).map((each) => plainText(each.text('what'))),
  },
  {
    stage: 'actions',
    button: 'Change the order of the actions',
    add: (plan: Y.Doc, what: string) => addAction(plan, { origin: 'new', texts: { what } }),
    order: (plan: Y.Doc) => listActions(plan).map((each) => plainText(each.text('what'))),
  },
] as const;

const press = async (name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true }).first();
  await expect.element(button).toBeVisible();
  button.element().focus();
  await userEvent.keyboard('{Enter}');
};

describe('the order of the plan', () => {
  it.each(kinds)('is changed at $stage with the keyboard alone, and undone', async (kind) => {
    const { docs, container } = await openMeeting({
      view: viewFor(ids.hartley, { stage: kind.stage }),
      fill: ({ plan }) => ['One', 'Two', 'Three'].forEach((words) => kind.add(plan, words)),
    });
    await press(kind.button);
    await press('Move down: One');
    await expect.poll(() => kind.order(docs.plan)).toEqual(['Two', 'One', 'Three']);
    expect(await findViolations(container)).toEqual([]);
    await press('Move down: One');
    await expect.poll(() => kind.order(docs.plan)).toEqual(['Two', 'Three', 'One']);
    await press('Undo');
    await expect.poll(() => kind.order(docs.plan)).not.toEqual(['Two', 'Three', 'One']);
  });

  it('names what is being written while the list is open', async () => {
    const { docs } = await openMeeting({
      view: viewFor(ids.hartley, { stage: 'new-outcomes' }),
      fill: ({ plan }) =>
        ['One', 'Two'].forEach((title) => addOutcome(plan, { origin: 'new', texts: { title } })),
    });
    await press('Change the order');
    listOutcomes(docs.plan).at(-1)?.text('title').insert(3, ' more');
    await expect
      .element(page.getByRole('button', { name: 'Move up: Two more', exact: true }))
      .toBeVisible();
  });
});
