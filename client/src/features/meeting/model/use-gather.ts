import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import { useEffect, useEffectEvent, useState } from 'react';

import { isBusyTyping } from './stage-focus.ts';

/** The lead brings everyone to a stage. */
export type Gathering = { readonly stage: Stage; readonly by: string };
/** Calls its listener each time the lead gathers. Returns what stops it. */
export type Gatherings = (listener: (gathering: Gathering) => void) => () => void;

/**
 * What to do when the lead gathers: go there, unless the person is typing; then keep the invitation until they answer
 * or go there by themselves. Nobody's words are ever pulled from under their fingers.
 */
export const useGather = (
  gatherings: Gatherings,
  here: Stage,
  onMove: (gathering: Gathering) => void,
): { readonly invite: Gathering | null; readonly answer: () => void } => {
  const [invite, setInvite] = useState<Gathering | null>(null);
  const arrive = useEffectEvent((next: Gathering) => {
    const isElsewhere = next.stage !== here;
    const waits = isElsewhere && isBusyTyping();
    setInvite(waits ? next : null);
    if (isElsewhere && !waits) onMove(next);
  });
  useEffect(() => gatherings((next) => arrive(next)), [gatherings]);
  return {
    invite: invite !== null && invite.stage !== here ? invite : null,
    answer: () => setInvite(null),
  };
};
