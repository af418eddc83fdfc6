import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { createSenApi, type ToldNote } from '#api/sen.ts';

import { decidersIn } from '../deciders.ts';
import { may } from '../may.ts';

const idOf = ({ id }: MeetingPerson): PersonId => must(parseId<PersonId>(id), 'id of a person');

/** Of whom it is noted that they were told, and noting it. */
export const useTold = (view: MeetingView) => {
  const sen = createSenApi(useApi().seat);
  const cache = useQueryClient();
  const deciders = decidersIn(view);
  const family = view.people.filter(
    (person) => person.role === 'parent' || deciders.includes(person),
  );
  return {
    /** Everybody who may be told; of `deciders` it is asked. */
    family,
    deciders,
    mayNote: family.some((person) => may(view, { action: 'sen.tell', forPerson: idOf(person) })),
    note: useMutation({
      mutationFn: (noted: ToldNote) => sen.noteTold(view.id, noted),
      onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meetingView(view.id) }),
    }),
  };
};
export type ToldActs = ReturnType<typeof useTold>;
