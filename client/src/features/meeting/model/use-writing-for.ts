import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { usePresence } from '#collab/use-presence.ts';
import { may } from '#session/may.ts';

import { speakers } from './people.ts';
import { useReview } from './review-context.ts';
import { useAct } from './use-act.ts';

/** In the room, on no device of their own, and nobody is named to write for them. */
const withoutDevice = (view: MeetingView, here: ReadonlySet<string>): MeetingPerson[] =>
  speakers(view).filter(
    ({ id }) =>
      !here.has(id) &&
      !view.scribes.some((row) => row.for === id) &&
      view.attendance.some(({ personId, how }) => personId === id && how === 'room'),
  );

/** For whom the meeting's scribe writes besides the plan, and how that is given, handed over and given back. */
export const useWritingFor = (scribe: PersonId | null) => {
  const { view, me } = useReview();
  const here = new Set(usePresence().map(({ personId }) => personId));
  const act = useAct(
    (meetings, id, to: { from: string | null; by: string | null; for: readonly string[] }) =>
      meetings.handOverScribe(id, { ...to, for: [...to.for] }),
  );
  const isLead = may(view, { action: 'scribe.name', forPerson: me.id as PersonId });
  const rows = view.scribes.filter(({ by }) => by === scribe).map((row) => row.for);
  const isMine = scribe === me.id;
  const stop = () => act.mutate({ from: scribe, by: null, for: [] });
  return {
    isLead,
    isMine,
    isPending: act.isPending,
    hasFailed: act.isError,
    /** Whom they write for now, and who could be added. */
    people: view.people.filter(({ id }) => rows.includes(id)),
    offered: withoutDevice(view, here).filter(({ id }) => id !== scribe),
    /** Nobody takes from somebody else what the lead gave them. */
    mayHand: isLead || isMine || rows.length === 0,
    mayStop: isLead || isMine,
    give: (people: readonly MeetingPerson[]) =>
      act.mutate({ from: null, by: scribe, for: people.map(({ id }) => id) }),
    stop,
    /** The lead hands on what goes with the job; whoever has it can only give it back. */
    handTo: (next: PersonId | null) => {
      if (scribe === null || scribe === next || rows.length === 0) return;
      if (!isLead || next === null) stop();
      else act.mutate({ from: scribe, by: next, for: rows });
    },
  };
};
