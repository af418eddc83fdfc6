import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { createReportsApi, type Said } from '#api/reports.ts';

import { decidersIn } from '../deciders.ts';
import { may } from '../may.ts';

const idOf = ({ id }: MeetingPerson): PersonId => must(parseId<PersonId>(id), 'id of a person');

/** Who decides, what this person may say or note, and saying it. */
export const useInvolvement = (view: MeetingView) => {
  const reports = createReportsApi(useApi().seat);
  const cache = useQueryClient();
  const deciders = decidersIn(view);
  return {
    own: deciders.find(
      (person) =>
        person.id === view.you.personId &&
        may(view, { action: 'involvement.answer', forPerson: idOf(person), how: 'own' }),
    ),
    notedFor: deciders.filter((person) =>
      may(view, { action: 'involvement.answer', forPerson: idOf(person), how: 'room' }),
    ),
    say: useMutation({
      mutationFn: (said: Said) => reports.answerInvolvement(view.id, said),
      onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meetingView(view.id) }),
    }),
  };
};
export type InvolvementActs = ReturnType<typeof useInvolvement>;
