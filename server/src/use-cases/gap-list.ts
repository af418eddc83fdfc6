import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { AskedGap, RecordGapView } from '@fourchairs/shared/protocol/http/gaps.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { GapRow } from '#store/ports/gap-store.ts';
import type { MeetingRow, PersonRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';

type People = ReadonlyMap<PersonId, PersonRow>;

const named = (people: People, id: PersonId) => ({ id, name: people.get(id)?.name ?? '' });
const iso = (at: number): string => new Date(at).toISOString();

const toView = (people: People, gap: GapRow): RecordGapView[] =>
  gap.state !== 'done' || gap.decidedBy === null || gap.decidedAt === null
    ? []
    : [
        {
          id: gap.id,
          field: gap.field,
          reason: gap.reason,
          askedBy: named(people, gap.askedBy),
          confirmedBy: named(people, gap.decidedBy),
          at: iso(gap.decidedAt),
        },
      ];

/** Who took words out of a record, when and why; never which. */
export const listGaps = async (
  { store }: Pick<Deps, 'store'>,
  meeting: MeetingRow,
  people: People,
): Promise<RecordGapView[]> =>
  (await store.gaps.ofMeeting(meeting.id)).flatMap((gap) => toView(people, gap));

/** What staff ask to take out of a record, for whoever may decide it. */
export const listAsked = async (
  { store }: Pick<Deps, 'store'>,
  { meeting }: MeetingAccess,
  mayConfirm: (askedBy: PersonId) => boolean,
): Promise<AskedGap[]> => {
  const [gaps, people] = await Promise.all([
    store.gaps.ofMeeting(meeting.id),
    findPeople(store, meeting),
  ]);
  return gaps.flatMap(({ id, field, words, reason, state, askedBy, askedAt }) =>
    state !== 'asked' || words === null
      ? []
      : [
          {
            id,
            field,
            words,
            reason,
            askedBy: named(people, askedBy),
            at: iso(askedAt),
            mayConfirm: mayConfirm(askedBy),
          },
        ],
  );
};
