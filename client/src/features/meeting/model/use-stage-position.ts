import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

import type { StagePlace } from './stage-context.ts';
import { focusStageHeading } from './stage-focus.ts';

type Position = { readonly stage: Stage; readonly outcome: number };

/** The address keeps the place (`#support`, `#last-outcomes.2`), so that a phone's Back goes one step back and not out. */
const hashOf = ({ stage, outcome }: Position): string =>
  outcome === 0 ? `#${stage}` : `#${stage}.${outcome + 1}`;

const positionIn = (hash: string): Position | null => {
  const [name, number] = hash.slice(1).split('.');
  const stage = stages.find((each) => each === name);
  if (stage === undefined) return null;
  const outcome = Number(number ?? '1') - 1;
  return { stage, outcome: Number.isInteger(outcome) && outcome > 0 ? outcome : 0 };
};

/** Where I am in the meeting. A change of place is drawn, then focus goes to the stage's heading. */
export const useStagePosition = (start: Stage): StagePlace => {
  const [position, setPosition] = useState<Position>(
    () => positionIn(location.hash) ?? { stage: start, outcome: 0 },
  );
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
      const next = positionIn(location.hash);
      if (next !== null) show(next);
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [show]);
  return useMemo(() => ({ ...position, goTo }), [position, goTo]);
};
