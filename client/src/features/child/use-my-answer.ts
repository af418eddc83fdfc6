import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { useTranslation } from '#i18n/use-translation.ts';
import {
  type Agreeing,
  type OwnQuestion,
  ownQuestionIn,
  useAgreeing,
} from '#session/use-agreeing.ts';

import { focusQuestion } from './focus-question.ts';
import { childIn } from './use-child-meeting.ts';

export type MyAnswer = {
  /** Null: the plan was not read out yet, or it was changed since. */
  readonly asked: OwnQuestion | null;
  readonly agreeing: Agreeing;
  /** The child wants to say it anew. */
  readonly isChanging: boolean;
  readonly change: () => void;
};

/** What the child says to the plan once it was read out. What they began to write stays while they look elsewhere. */
export const useMyAnswer = (view: MeetingView): MyAnswer => {
  const { i18n } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const turn = (to: boolean): void => {
    setChanging(to);
    focusQuestion();
  };
  const asked = ownQuestionIn(view);
  const agreeing = useAgreeing({
    view,
    person: { id: childIn(view), role: 'child' },
    version: asked?.version ?? null,
    things: [],
    manner: { how: 'self', lang: i18n.code },
    onDone: () => turn(false),
  });
  return { asked, agreeing, isChanging, change: () => turn(true) };
};
