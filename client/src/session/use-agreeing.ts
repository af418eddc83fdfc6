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
import type { AnswerDraft } from '#api/drafts.ts';
import type { AgreementRequest } from '#api/meetings.ts';
import { queryKeys } from '#api/query-keys.ts';

import { may } from './may.ts';
import { draftName, useDrafts } from './use-drafts.ts';
import { useLength } from './use-length.ts';

export type AnswerKind = AgreementRequest['answer'];

/** The value of "the whole record" in a list: a native select knows no null. */
export const whole = 'whole';

/** A child under 16 says what they think and is not asked to agree. */
export const onlySays = ({ pupil }: MeetingView, { role }: Pick<MeetingPerson, 'role'>): boolean =>
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
  /** Null: nothing that was read back stands as it was, so nothing can be sent now. What is typed stays. */
  readonly version: number | null;
  /** Ids in the record that may be seen differently. */
  readonly things: readonly string[];
  readonly manner: Pick<AgreementRequest, 'how' | 'lang' | 'signedOn'>;
  readonly onDone: () => void;
};

const newestFirst = (a: Agreement, b: Agreement): number =>
  b.version - a.version || b.at.localeCompare(a.at);

/** What somebody said last, to whichever read-back it was. */
export const lastAnswerOf = (view: MeetingView, personId: string): Agreement | null =>
  view.agreements.filter((each) => each.personId === personId).toSorted(newestFirst)[0] ?? null;

/** What the form begins with: the words of the last answer. To agree is chosen anew each time. */
const draftFrom = (last: Agreement | null, says: boolean): AnswerDraft => {
  const nothing = { kind: null, words: '', about: whole, version: null };
  if (says) return { ...nothing, kind: 'says', words: last?.words ?? '' };
  if (last?.answer !== 'differs') return nothing;
  return { ...nothing, kind: 'differs', words: last.words, about: last.about ?? whole };
};

/** The answer being put together: as far as it was written, or else what was said last. */
const useDraft = (
  { view, person, version, things }: Pick<Asked, 'view' | 'person' | 'version' | 'things'>,
  says: boolean,
) => {
  const { answers } = useApi().drafts;
  const name = draftName(view.id, person.id);
  const held = useDrafts(answers).get(name);
  const draft = held ?? draftFrom(lastAnswerOf(view, person.id), says);
  // Nobody agrees to what they have not heard: a choice made for an earlier reading is none for this one.
  const isOver = draft.kind === 'agrees' && draft.version !== version;
  const kind = isOver ? null : draft.kind;
  // What it was about may be gone from what was read back since.
  const about = things.includes(draft.about) ? draft.about : whole;
  return {
    held,
    draft: { ...draft, kind, about },
    set: (part: Partial<Omit<AnswerDraft, 'version'>>) =>
      answers.hold(name, { ...draft, kind, ...part, version }),
    /** Once it has arrived; what was typed while it was on its way stays. */
    letGo: (sent: AnswerDraft | undefined) => {
      if (answers.all.get(name) === sent) answers.hold(name, null);
    },
  };
};

/** Sends an answer; pending until the page shows it, so that nothing flickers back. */
const useSend = (meetingId: string, letGo: (sent: AnswerDraft | undefined) => void) => {
  const { meetings } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ answer }: { answer: AgreementRequest; sent: AnswerDraft | undefined }) =>
      meetings.agree(meetingId, answer),
    onSuccess: async (_, { sent }) => {
      await cache.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) });
      letGo(sent);
    },
  });
};

/** One person's answer on its way into the record: what is chosen, what is missing, and sending it. */
export const useAgreeing = (asked: Asked) => {
  const { view, person, version, manner, onDone } = asked;
  const says = onlySays(view, person);
  const { held, draft, set, letGo } = useDraft(asked, says);
  const [tried, setTried] = useState(false);
  const send = useSend(view.id, letGo);
  const { kind, words, about } = draft;
  const needsWords = kind === 'differs' || kind === 'says';
  const isMissing = needsWords && words.trim() === '';
  const { isTooLong, field } = useLength(needsWords ? words : '', answerLetters);
  const submit = (): void => {
    setTried(true);
    if (version === null || kind === null || isMissing || isTooLong) return;
    const answer = {
      version,
      answer: kind,
      words: needsWords ? words.trim() : '',
      about: kind === 'differs' && about !== whole ? about : null,
      saidBy: person.id,
      ...manner,
    };
    send.mutate({ answer, sent: held }, { onSuccess: onDone });
  };
  return {
    draft,
    set,
    /** False: what was read back was changed since, and has to be read back again first. */
    canSend: version !== null,
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
