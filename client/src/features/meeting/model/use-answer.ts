import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import type { AgreementRequest } from '#api/meetings.ts';

import { onlySays } from './answers.ts';
import type { Manner } from './provenance.ts';
import { useReview } from './review-context.ts';
import { useAct } from './use-act.ts';
import { useMannerMemory, useMannerOf } from './use-manner.ts';

export type AnswerKind = AgreementRequest['answer'];

/** The value of "the whole record" in a list: a native select knows no null. */
export const whole = 'whole';

type Draft = { readonly kind: AnswerKind | null; readonly words: string; readonly about: string };

/** One person's answer on its way into the record: what is chosen, what is missing, and sending it. */
export const useAnswer = (person: MeetingPerson, version: number, onDone: () => void) => {
  const { view } = useReview();
  const { choose } = useMannerMemory();
  const { manner } = useMannerOf()(person.id);
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
      ...manner,
    };
    send.mutate(answer, { onSuccess: onDone });
  };
  return {
    draft,
    set: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    says,
    manner,
    setManner: (part: Partial<Manner>) => choose(person.id, part),
    needsWords,
    wantsWords: tried && isMissing,
    submit,
    isSending: send.isPending,
    hasFailed: send.isError,
  };
};
