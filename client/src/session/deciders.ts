import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

/**
 * Whose say counts: from the end of compulsory school age the young person's own, until then that of the parents and
 * carers with parental responsibility.
 */
export const decidersIn = ({
  people,
  pupil,
  asked,
}: Pick<MeetingView, 'people' | 'pupil' | 'asked'>): MeetingPerson[] =>
  people.filter(({ id, role }) =>
    pupil.agreesForSelf ? id === pupil.personId : role === 'parent' && asked.includes(id),
  );
