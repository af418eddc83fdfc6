import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { SenDecided } from '@fourchairs/shared/protocol/http/sen.ts';

import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

/** Read once a meeting: nobody waits for it. */
export const senCode = createLateCode(async () => {
  const [{ ToldCard }, { DecisionCard }, { DecidedWords }, { NextStepCard }, { TurnToCard }] =
    await Promise.all([
      import('./told-card.tsx'),
      import('./decision-card.tsx'),
      import('./decided-words.tsx'),
      import('./next-step-card.tsx'),
      import('./turn-to-card.tsx'),
      loadWords(['sen']),
    ]);
  return { ToldCard, DecisionCard, DecidedWords, NextStepCard, TurnToCard };
});

interface SenProps {
  view: MeetingView;
  level: 2 | 3;
}

/** That the family was formally told that SEN Support is given. */
export const LateTold = (props: SenProps) => {
  const late = useLateCode(senCode);
  return late.kind === 'there' ? <late.part.ToldCard {...props} /> : null;
};

/** Whether SEN Support begins, or goes on. */
export const LateDecision = (props: SenProps) => {
  const late = useLateCode(senCode);
  return late.kind === 'there' ? <late.part.DecisionCard {...props} /> : null;
};

/** What follows where outcomes were missed. */
export const LateNextStep = (props: SenProps & { missed: number }) => {
  const late = useLateCode(senCode);
  return late.kind === 'there' ? <late.part.NextStepCard {...props} /> : null;
};

/** Where a family finds out more. */
export const LateTurnTo = (props: SenProps) => {
  const late = useLateCode(senCode);
  return late.kind === 'there' ? <late.part.TurnToCard {...props} /> : null;
};

/** What was decided, to be read out. */
export const LateDecided = (props: { decision: SenDecided }) => {
  const late = useLateCode(senCode);
  return late.kind === 'there' ? <late.part.DecidedWords {...props} /> : null;
};
