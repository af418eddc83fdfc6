import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

import type { FieldCaret, PersonHere } from './people-here.ts';
import { useMeeting } from './use-meeting-connection.tsx';

const useOfPresence = <Value>(
  read: (presence: ReturnType<typeof useMeeting>['presence']) => Value,
): Value => {
  const { presence } = useMeeting();
  const subscribe = useCallback((changed: () => void) => presence.subscribe(changed), [presence]);
  return useSyncExternalStore(subscribe, () => read(presence));
};

/** Who is here, me too: name, role, stage, away. One entry a person and device. */
export const usePresence = (): readonly PersonHere[] =>
  useOfPresence((presence) => presence.people);

/** Tells the others which stage I look at. */
export const useShowStage = (stage: Stage): void => {
  const { presence } = useMeeting();
  useEffect(() => presence.setStage(stage), [presence, stage]);
};

/** Other people's carets in a plain text field, by its key. */
export const usePeopleInField = (key: string): readonly FieldCaret[] =>
  useOfPresence((presence) => presence.inField(key));
