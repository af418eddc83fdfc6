import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

/** Whose say counts: from the end of compulsory school age the young person's own, until then the parents'. */
export const decidersIn = ({
  people,
  pupil,
}: Pick<MeetingView, 'people' | 'pupil'>): MeetingPerson[] =>
  people.filter(({ id, role }) =>
    pupil.agreesForSelf ? id === pupil.personId : role === 'parent',
  );
