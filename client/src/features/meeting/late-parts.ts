import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';
import { type ComponentType, useEffect, useState } from 'react';

import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, type LateCode } from '#lib/late-code.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { senCode } from '#session/sen/late-sen.tsx';

import { concernsCode } from './concerns-code.ts';
import { putBackCode } from './put-back-code.ts';
import { translationCode } from './translation-code.ts';

/** Code that needs the words of outcomes, support, actions or the record: they come with it. */
const withWords = async <Part>(code: Promise<Part>): Promise<Part> => {
  const [part] = await Promise.all([code, loadWords(['meetingPlan'])]);
  return part;
};

/** What there is to do at each stage. A phone waits for one of them, not for nine. */
export const stageCode: Readonly<Record<Stage, LateCode<ComponentType>>> = {
  welcome: createLateCode(() =>
    import('./stages/welcome-stage.tsx').then(({ WelcomeStage }) => WelcomeStage),
  ),
  'child-says': createLateCode(() =>
    import('./stages/child-stage.tsx').then(({ ChildStage }) => ChildStage),
  ),
  working: createLateCode(() =>
    import('./stages/working-stage.tsx').then(({ WorkingStage }) => WorkingStage),
  ),
  'last-outcomes': createLateCode(() =>
    withWords(
      import('./stages/last-outcomes-stage.tsx').then(({ LastOutcomesStage }) => LastOutcomesStage),
    ),
  ),
  barriers: createLateCode(() =>
    import('./stages/barriers-stage.tsx').then(({ BarriersStage }) => BarriersStage),
  ),
  'new-outcomes': createLateCode(() =>
    withWords(
      import('./stages/new-outcomes-stage.tsx').then(({ NewOutcomesStage }) => NewOutcomesStage),
    ),
  ),
  support: createLateCode(() =>
    withWords(import('./stages/support-stage.tsx').then(({ SupportStage }) => SupportStage)),
  ),
  actions: createLateCode(() =>
    withWords(import('./stages/actions-stage.tsx').then(({ ActionsStage }) => ActionsStage)),
  ),
  agree: createLateCode(() =>
    withWords(import('./stages/agree-stage.tsx').then(({ AgreeStage }) => AgreeStage)),
  ),
};

/** Who does what, beside every stage. */
export const actionsCode = createLateCode(() =>
  withWords(import('./components/aside-actions.tsx').then(({ AsideActions }) => AsideActions)),
);

/** Opens on a press. */
export const peopleCode = createLateCode(() =>
  import('./components/people-list.tsx').then(({ PeopleList }) => PeopleList),
);

const others = [actionsCode, peopleCode, putBackCode, translationCode, concernsCode, senCode];

/** Everything that is not there yet, so that a press waits for nothing, and an open page goes on without a connection. */
export const fetchLateParts = (): Promise<unknown> =>
  Promise.allSettled(
    [...stages.map((stage) => stageCode[stage]), ...others].map((code) => code.fetch()),
  );

/** Asks for a stage ahead of its time. Should it not come, the stage says so. */
export const fetchStage = (stage: Stage): void => void stageCode[stage].fetch().catch(() => {});

/**
 * For a page that can be written in, once the stage on the screen is there: now there is time for the rest. Nothing is
 * lost when it does not come.
 */
export const useLateParts = (stage: Stage): void => {
  const [first] = useState(stage);
  useEffect(() => {
    let takeBack = (): void => {};
    let isGone = false;
    const fetchRest = (): void => {
      if (!isGone) takeBack = whenIdle(() => void fetchLateParts());
    };
    stageCode[first].fetch().then(fetchRest, fetchRest);
    return () => {
      isGone = true;
      takeBack();
    };
  }, [first]);
};
