import { expect, it } from 'vitest';

import { ids, people, therapist, viewFor } from '#session/testing/sample-view.ts';

import { helpAsked } from './help-asked.ts';

it('INVOLVE4 knows who agreed, and whether the family had a report before the hour the meeting was planned for', () => {
  const report = (id: string, shownAt: string | null) => ({
    id,
    writer: ids.park,
    name: 'Report',
    type: 'pdf' as const,
    size: 1,
    sha256: '',
    came: 'own' as const,
    addedBy: ids.park,
    at: '2026-03-01T10:00:00.000Z',
    shownAt,
  });
  const view = viewFor(ids.magda, {
    people: [...people, therapist],
    // Summer time: 15:30 at school is 14:30 UTC.
    plannedAt: '2026-06-18T15:30',
    reports: [
      report('a', '2026-06-18T14:29:00.000Z'),
      report('b', '2026-06-18T14:30:00.000Z'),
      report('c', null),
    ],
  });
  expect(helpAsked(view)).toEqual({
    professionals: [{ id: ids.park, agreed: false }],
    reports: [
      { id: 'a', shown: 'before' },
      { id: 'b', shown: 'since' },
      { id: 'c', shown: 'not' },
    ],
  });
});
