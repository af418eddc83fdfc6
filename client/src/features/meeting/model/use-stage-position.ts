import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

import { hashOf, type Position, positionHere, startPosition } from './stage-address.ts';
import type { StagePlace } from './stage-context.ts';
import { focusStageHeading } from './stage-focus.ts';

/** Where I am in the meeting. A change of place is drawn, then focus goes to the stage's heading. */
export const useStagePosition = (start: Stage): StagePlace => {
  const [position, setPosition] = useState<Position>(() => startPosition(start));
  const show = useCallback((next: Position) => {
    flushSync(() => setPosition(next));
    focusStageHeading();
  }, []);
  const goTo = useCallback(
    (stage: Stage, outcome = 0) => {
      const next = { stage, outcome };
      history.pushState(history.state, '', hashOf(next));
      show(next);
    },
    [show],
  );
  useEffect(() => {
    const onBack = () => {
      const next = positionHere();
      if (next !== null) show(next);
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [show]);
  return useMemo(() => ({ ...position, goTo }), [position, goTo]);
};
