import type { RecordTypedUp } from '@fourchairs/shared/document/record.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { TypedUp, typeUpRequest } from '@fourchairs/shared/protocol/http/papers.ts';
import type * as z from 'zod/mini';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { isRealDay, localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import type { TypedUpRow } from '#store/ports/typed-up-store.ts';
import { StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** More papers than one person fills for one meeting. */
const most = 30;

const bad = (message: string) => new Problem('bad-request', message, 'day');
const wasTyped = () =>
  new Problem(
    'conflict',
    'Somebody else has typed up a paper of this person meanwhile. Nothing was changed: look who and when, and choose whether to add to it or to put yours in its place.',
    'known',
  );

const toTypedUp = ({ person, day, replaces, by, at }: TypedUpRow): TypedUp => ({
  personId: person,
  day,
  replaces,
  by,
  at: new Date(at).toISOString(),
});

export const listTypedUp = ({ typedUp }: MeetingAccess): TypedUp[] => typedUp.map(toTypedUp);

/** For the record; undefined where nothing came on paper, as in every record before there was such a list. */
export const recordTypedUp = async (
  { store }: Pick<Deps, 'store'>,
  meeting: MeetingId,
): Promise<readonly RecordTypedUp[] | undefined> => {
  const rows = await store.typedUp.ofMeeting(meeting);
  if (rows.length === 0) return undefined;
  return rows.map(({ person, day, replaces, by, at }) => ({
    person,
    day,
    replaces,
    typedBy: by,
    at: new Date(at).toISOString(),
  }));
};

type Asked = {
  readonly access: MeetingAccess;
  readonly person: PersonId;
  readonly asked: z.output<typeof typeUpRequest>;
  readonly actor: PersonId;
};

const checkDay = (day: string, now: number): void => {
  if (!isRealDay(day)) throw bad('There is no such day. Nothing was noted.');
  if (day > localDay(now)) {
    throw bad('That day is still to come. Nothing was noted: look what day stands on the paper.');
  }
};

const add = async (deps: Deps, row: TypedUpRow): Promise<void> => {
  try {
    await deps.store.typedUp.add(row);
  } catch (error) {
    throw error instanceof StoreConflict ? wasTyped() : error;
  }
};

/**
 * Somebody of the staff begins to type up a paper: from now on they may write in its person's lane. Whoever was not
 * shown what had been typed up before is told, and nothing is changed: two who begin at once are never both the first.
 */
export const typeUp = async (
  deps: Deps,
  { access, person, asked, actor }: Asked,
): Promise<void> => {
  const now = deps.clock.now();
  checkDay(asked.day, now);
  const { id: meeting } = access.meeting;
  const rows = await deps.store.typedUp.ofMeeting(meeting);
  const before = rows.filter((row) => row.person === person);
  if (before.some((row) => row.id === asked.id && row.by === actor)) return;
  if (before.length !== asked.known) throw wasTyped();
  if (before.length >= most) {
    throw new Problem('too-large', 'This list is full. Nothing was added to it.');
  }
  const { id, day, replaces } = asked;
  await add(deps, { meeting, person, n: before.length + 1, id, day, replaces, by: actor, at: now });
  deps.live.recheckAccess(meeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, {
    actor,
    action: 'paper.typed-up',
    meeting,
    detail: { person, replaces: replaces ? 1 : 0 },
  });
};
