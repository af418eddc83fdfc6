import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { openSeat } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { ChildPage } from '../child-page.tsx';

/** The meeting as the child's own screen gets it. */
export const viewOfZofia = (more: Partial<MeetingView> = {}): MeetingView => {
  const view = viewFor(ids.zofia, more);
  const name = prepOf(ids.zofia);
  const prep = { name, path: `/collab/seat/meeting-id/${name}`, grant: 'write' as const };
  return { ...view, documents: [...view.documents, prep] };
};

export const openChild = (fill?: (prep: Y.Doc) => void, view = viewOfZofia()) =>
  openSeat({
    view,
    fill: (docs) => fill?.(docs.prep(ids.zofia)),
    draw: (shown) => <ChildPage view={shown} onWhole={() => {}} />,
  });

export const press = (name: string) =>
  userEvent.click(page.getByRole('button', { name, exact: true }));

export const heading = () => page.getByRole('heading', { level: 1 });

/** From one question to a later one. */
export const goOn = async (question: string, skip = 'Skip') => {
  for (let tries = 0; tries < 12; tries += 1) {
    if (heading().element().textContent === question) return;
    await press(skip);
  }
  throw new Error(`Never asked: ${question}`);
};

/** From the first screen to a question. */
export const goTo = async (question: string) => {
  await press('Start');
  await goOn(question);
};
