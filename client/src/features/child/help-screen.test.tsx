import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { openSeat } from '#session/testing/open-seat.tsx';
import { ids, therapist, viewFor } from '#session/testing/sample-view.ts';

import { ChildPage } from './child-page.tsx';

const asked = (agreesForSelf: boolean): MeetingView => {
  const view = viewFor(ids.zofia);
  const name = prepOf(ids.zofia);
  const prep = { name, path: `/collab/seat/meeting-id/${name}`, grant: 'write' as const };
  return {
    ...view,
    pupil: { ...view.pupil, agreesForSelf },
    people: [...view.people, therapist],
    documents: [...view.documents, prep],
  };
};
const openOn = (view: MeetingView) =>
  openSeat({ view, draw: (shown) => <ChildPage view={shown} onWhole={() => {}} /> });

const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const heading = () => page.getByRole('heading', { level: 1 });

/** Every question there is, to the end or to this one. */
const goTo = async (question: string): Promise<string[]> => {
  const seen: string[] = [];
  await press('Start');
  while (seen.length < 20) {
    seen.push(heading().element().textContent);
    if (seen.at(-1) === question) return seen;
    await press('Skip');
  }
  throw new Error(`Never asked: ${question}`);
};

describe('INVOLVE6 who helps', () => {
  it('is asked of a young person on their own screen, and taken back there', async () => {
    const view = asked(true);
    const { asked: sent, show, container } = await openOn(view);
    await goTo('Who may help you?');
    await expect.element(page.getByText(/Everyone in your meeting can see/u).last()).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Yes, I agree/ }));
    const path = `/api/meetings/${view.id}/involvement`;
    const body = { professional: ids.park, person: ids.zofia, agrees: true, how: 'own' } as const;
    await expect.poll(() => sent).toContainEqual({ method: 'POST', path, body });
    const said = { ...body, recordedBy: ids.zofia, at: '2026-03-03T10:00:00Z' };
    await show({ ...view, involvement: [said] });
    await expect.element(page.getByText(/^You said yes/)).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: /^Take it back/ }));
    await expect
      .poll(() => sent)
      .toContainEqual({ method: 'POST', path, body: { ...body, agrees: false } });
    await press('I am done');
    await expect.element(heading()).toHaveTextContent('Thank you');
  });

  it('is not asked of a child under 16', async () => {
    await openOn(asked(false));
    expect(await goTo('Thank you')).not.toContain('Who may help you?');
  });
});
