import { describe, expect, it } from 'vitest';

import { autumn, detail } from '../testing/sample-pupil.ts';
import { startDraft, tick, toRequest } from './meeting-draft.ts';

const start = (lastTime: readonly string[] = [], today = '2026-03-01') =>
  startDraft(detail, { lastTime, me: 'senco', today });

describe('a new meeting', () => {
  it('guesses the day that was agreed, its term, and what is carried in', () => {
    expect(start()).toMatchObject({ day: '2026-03-19', term: 'spring', carryFrom: autumn.id });
  });

  it('guesses no day that has gone by', () => {
    expect(start([], '2026-04-20')).toMatchObject({ day: '', term: 'summer' });
  });

  it('ticks those of last time, and lets the teacher lead', () => {
    expect(start(['child', 'mum', 'teacher'])).toMatchObject({
      people: ['child', 'mum', 'teacher'],
      leadId: 'teacher',
    });
  });

  it('ticks the family and whoever makes it, where there was no last time; never the office', () => {
    expect(start()).toMatchObject({ people: ['child', 'mum', 'dad', 'senco'], leadId: 'senco' });
  });

  it('has no lead any more when the lead does not come', () => {
    expect(tick(start(['child', 'teacher']), 'teacher', false).leadId).toBeNull();
  });

  it('is not sent without a day or a lead', () => {
    expect(toRequest({ ...start(), day: '' }, 1)).toBeNull();
    expect(toRequest({ ...start(), leadId: null }, 1)).toBeNull();
    expect(toRequest(start(), 1)).toMatchObject({
      plannedAt: '2026-03-19T15:30',
      newPeople: [],
      known: 1,
    });
  });
});
