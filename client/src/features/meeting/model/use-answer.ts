import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import type { AgreementRequest } from '#api/meetings.ts';

import { onlySays } from './answers.ts';
import { howFor } from './provenance.ts';
import { useReview } from './review-context.ts';
import { useAct } from './use-act.ts';

export type AnswerKind = AgreementRequest['answer'];

/** The value of "the whole record" in a list: a native select knows no null. */
export const whole = 'whole';

type Draft = { readonly kind: AnswerKind | null; readonly words: string; readonly about: string };

/** One person's answer on its way into the record: what is chosen, what is missing, and sending it. */
export const useAnswer = (person: MeetingPerson, version: number, onDone: () => void) => {
  const { view, me, lang } = useReview();
  const says = onlySays(view, person);
  const [draft, setDraft] = useState<Draft>({
    kind: says ? 'says' : null,
    words: '',
    about: whole,
  });
  const [tried, setTried] = useState(false);
  const send = useAct((meetings, id, answer: AgreementRequest) => meetings.agree(id, answer));
  const { kind, words, about } = draft;
  const needsWords = kind === 'differs' || kind === 'says';
  const isMissing = needsWords && words.trim() === '';
  const submit = () => {
    setTried(true);
    if (kind === null || isMissing) return;
    const answer = {
      version,
      answer: kind,
      words: needsWords ? words.trim() : '',
      about: kind === 'differs' && about !== whole ? about : null,
      saidBy: person.id,
      how: howFor(me, person.id),
      lang,
    };
    send.mutate(answer, { onSuccess: onDone });
  };
  return {
    draft,
    set: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    says,
    needsWords,
    wantsWords: tried && isMissing,
    submit,
    isSending: send.isPending,
    hasFailed: send.isError,
  };
};
