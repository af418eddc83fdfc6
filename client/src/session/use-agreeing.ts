import { answerLetters } from '@fourchairs/shared/domain/word-limits.ts';
import { type PersonId } from '@fourchairs/shared/lib/ids.ts';
import type {
  Agreement,
  MeetingPerson,
  MeetingView,
} from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import type { AgreementRequest } from '#api/meetings.ts';
import { queryKeys } from '#api/query-keys.ts';

import { may } from './may.ts';
import { useLength } from './use-length.ts';

export type AnswerKind = AgreementRequest['answer'];

/** The value of "the whole record" in a list: a native select knows no null. */
export const whole = 'whole';

/** A child under 16 says what they think and is not asked to agree. */
const onlySays = ({ pupil }: MeetingView, { role }: Pick<MeetingPerson, 'role'>): boolean =>
  role === 'child' && !pupil.agreesForSelf;

/** The version somebody is asked about on their own page, and what they answered to it, if they have. */
export type OwnQuestion = { readonly version: number; readonly given: Agreement | null };

/** What I am asked: the record that was saved, or, before that, the one read back last while it still holds. */
export const ownQuestionIn = (view: MeetingView): OwnQuestion | null => {
  const me = view.you.personId;
  const { readBack } = view;
  const version = view.savedVersion ?? (readBack?.current === true ? readBack.n : null);
  if (version === null) return null;
  if (!may(view, { action: 'meeting.agree', forPerson: me as PersonId })) return null;
  const given = view.agreements.findLast(
    (each) => each.personId === me && each.version === version,
  );
  return { version, given: given ?? null };
};

/** What is being answered, by whom, and how the words come in. */
export type Asked = {
  readonly view: MeetingView;
  readonly person: Pick<MeetingPerson, 'id' | 'role'>;
  readonly version: number;
  readonly manner: Pick<AgreementRequest, 'how' | 'lang'>;
  readonly onDone: () => void;
};

type Draft = { readonly kind: AnswerKind | null; readonly words: string; readonly about: string };

/** Sends an answer; pending until the page shows it, so that nothing flickers back. */
const useSend = (meetingId: string) => {
  const { meetings } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (answer: AgreementRequest) => meetings.agree(meetingId, answer),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) }),
  });
};

/** One person's answer on its way into the record: what is chosen, what is missing, and sending it. */
export const useAgreeing = ({ view, person, version, manner, onDone }: Asked) => {
  const says = onlySays(view, person);
  const [draft, setDraft] = useState<Draft>({
    kind: says ? 'says' : null,
    words: '',
    about: whole,
  });
  const [tried, setTried] = useState(false);
  const send = useSend(view.id);
  const { kind, words, about } = draft;
  const needsWords = kind === 'differs' || kind === 'says';
  const isMissing = needsWords && words.trim() === '';
  const { isTooLong, field } = useLength(needsWords ? words : '', answerLetters);
  const submit = (): void => {
    setTried(true);
    if (kind === null || isMissing || isTooLong) return;
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
    needsWords,
    wantsWords: tried && isMissing,
    /** What the field says while its words are longer than an answer can be. */
    length: field,
    submit,
    isSending: send.isPending,
    /** Why it was not saved, in the server's words where it has some; null: it was, or is on its way. */
    failure: send.error === null ? null : send.error.message,
  };
};
export type Agreeing = ReturnType<typeof useAgreeing>;
