import type { PupilMeeting, PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';
import { describe, expect, it } from 'vitest';

import { arrange, dueOf, isLate } from './due.ts';

const today = '2026-03-19';

const meeting = (plannedAt: string, state: PupilMeeting['state'] = 'planned'): PupilMeeting => ({
  id: plannedAt,
  title: 'Spring review',
  term: 'spring',
  plannedAt,
  state,
  savedVersion: state === 'saved' ? 1 : null,
  leadId: 'teacher',
});

const ended = { what: 'end', day: '2026-03-01' } as const;

const pupil = (fullName: string, rest: Partial<PupilSummary> = {}): PupilSummary => ({
  id: fullName,
  preferredName: fullName.split(' ')[0] ?? fullName,
  fullName,
  yearGroup: 'Year 2',
  className: 'Kingfisher',
  lastReview: null,
  nextReview: null,
  nextReviewDue: null,
  sen: null,
  year: null,
  ...rest,
});

describe('when the next review is', () => {
  it.each([
    ['goes on now', { nextReview: meeting('2026-03-18T15:30', 'live') }, 'live'],
    ['is planned for today', { nextReview: meeting('2026-03-19T15:30') }, 'planned'],
    ['was planned and not held', { nextReview: meeting('2026-03-18T15:30') }, 'not-held'],
    ['is due today', { nextReviewDue: '2026-03-19' }, 'due'],
    ['was due yesterday', { nextReviewDue: '2026-03-18' }, 'overdue'],
    ['was never agreed', { lastReview: meeting('2025-12-04T15:30', 'saved') }, 'no-date'],
    ['is the first', {}, 'none'],
    ['is not due after SEN Support ended', { sen: ended, nextReviewDue: '2026-03-18' }, 'without'],
    [
      'is planned for who comes back',
      { sen: ended, nextReview: meeting('2026-03-19T15:30') },
      'planned',
    ],
  ] as const)('%s', (_, rest, kind) => {
    expect(dueOf(pupil('Zofia Nowak', rest), today).kind).toBe(kind);
  });

  it('counts the days that have gone by, across the end of winter time', () => {
    const due = dueOf(pupil('Zofia Nowak', { nextReviewDue: '2026-03-19' }), '2026-04-02');
    expect(due).toEqual({ kind: 'overdue', day: '2026-03-19', days: 14 });
    expect(isLate(due)).toBe(true);
  });
});

describe('the list', () => {
  const pupils = [
    pupil('Ben Carter', { nextReview: meeting('2026-04-01T10:00') }),
    pupil('Amina Yusuf'),
    pupil('Isla Khan', { nextReviewDue: '2026-03-01' }),
    pupil('Zofia Nowak', { nextReview: meeting('2026-03-19T15:30', 'live') }),
  ];
  const names = (words: string, order: 'due' | 'name') =>
    arrange(pupils, { words, order, today }).map(({ preferredName }) => preferredName);

  it('begins with what goes on and what is late', () => {
    expect(names('', 'due')).toEqual(['Zofia', 'Isla', 'Ben', 'Amina']);
    expect(names('', 'name')).toEqual(['Amina', 'Ben', 'Isla', 'Zofia']);
  });

  it('is searched by parts of names and classes, in any order', () => {
    expect(names('nOw zof', 'name')).toEqual(['Zofia']);
    expect(names('kingfisher khan', 'name')).toEqual(['Isla']);
    expect(names('zzz', 'name')).toEqual([]);
  });
});
