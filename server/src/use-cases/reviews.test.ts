import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { describe, expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import type { MeetingRow } from '#store/store.ts';
import { lastAndNext, reviewDays } from '#use-cases/reviews.ts';

const meeting = (
  plannedAt: string,
  state: MeetingRow['state'],
  review: MeetingRow | null = null,
): MeetingRow => ({
  id: newId<MeetingId>(),
  school: newId(),
  pupil: newId(),
  term: 'summer',
  plannedAt,
  state,
  stage: 'welcome',
  lead: newId(),
  carriedFrom: null,
  review: review?.id ?? null,
  savedVersion: state === 'saved' ? 1 : null,
});

const spring = meeting('2026-03-19T15:30', 'saved');

describe('two sittings of one review', () => {
  it('are behind us when both are saved: one review, last of all on the later day', () => {
    const mothers = meeting('2026-07-02T15:30', 'saved');
    const fathers = meeting('2026-07-06T08:30', 'saved', mothers);
    expect(lastAndNext([fathers, spring, mothers])).toEqual({
      last: [mothers, fathers],
      next: null,
    });
  });

  it('are not behind us while one is to come: that one is next, and the review before stays the last', () => {
    const mothers = meeting('2026-07-02T15:30', 'saved');
    const fathers = meeting('2026-07-06T08:30', 'planned', mothers);
    expect(lastAndNext([spring, mothers, fathers])).toEqual({ last: [spring], next: fathers });
  });

  it('are behind us when one is saved and the other was cancelled', () => {
    const mothers = meeting('2026-07-02T15:30', 'saved');
    const fathers = meeting('2026-07-06T08:30', 'cancelled', mothers);
    expect(lastAndNext([spring, mothers, fathers])).toEqual({ last: [mothers], next: null });
  });
});

it('YEAR2 sittings of one review count once, held when all are; a cancelled meeting is none, and one that goes on is today’s', () => {
  const mothers = meeting('2026-07-02T15:30', 'saved');
  const fathers = meeting('2026-07-06T08:30', 'planned', mothers);
  const live = meeting('2026-05-01T08:30', 'live');
  const cancelled = meeting('2026-05-20T08:30', 'cancelled');
  expect(reviewDays([fathers, live, cancelled, spring, mothers], '2026-06-01')).toEqual([
    { day: '2026-03-19', isHeld: true },
    { day: '2026-06-01', isHeld: false },
    { day: '2026-07-06', isHeld: false },
  ]);
});

it('a pupil without a meeting has neither a last review nor a next', () => {
  expect(lastAndNext([])).toEqual({ last: [], next: null });
});
