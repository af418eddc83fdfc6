import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { expect, it } from 'vitest';

import { decidersIn } from '#session/deciders.ts';
import { ids, people, viewFor } from '#session/testing/sample-view.ts';

import { shownAnswers, waitingFor } from './answers.ts';

const stepfather = { ...people[1], id: ids.park, name: 'Jan Bell' };
const view = (given: readonly Agreement[] = []): MeetingView =>
  viewFor(ids.hartley, {
    people: [...people, stepfather as MeetingView['people'][number]],
    agreements: [...given],
  });
const shown = (of: MeetingView): string[] => shownAnswers(of).map(({ person }) => person.name);

it('CARER1 does not wait for a parent who is not asked, and shows the answer they gave', () => {
  expect(shown(view())).not.toContain('Jan Bell');
  expect(shown(view())).toContain('Magda Nowak');
  expect(waitingFor(view()).map(({ name }) => name)).not.toContain('Jan Bell');
  const given: Agreement = {
    personId: ids.park,
    version: 1,
    answer: 'agrees',
    words: '',
    about: null,
    saidBy: ids.park,
    typedBy: ids.park,
    how: 'self',
    lang: 'en',
    at: '2026-03-19T16:00:00.000Z',
  };
  expect(shown(view([given]))).toContain('Jan Bell');
  expect(decidersIn(view()).map(({ id }) => id)).toEqual([ids.magda]);
});
