import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { additionLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import type { UnsavedWords } from '#collab/unsaved-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Late words of one person, as they will stand beside the record. */
export type LateOffer = { readonly saidBy: string; readonly text: string };

/** What is typed in somebody's lane is what they said, whoever typed it. */
const speakerOf = (document: DocumentName, me: string): string => {
  const parsed = parseDocumentName(document);
  return parsed?.kind === 'lane' ? parsed.owner : me;
};

export const textOf = (words: readonly Pick<UnsavedWords, 'words'>[]): string =>
  words.map((each) => each.words).join('\n\n');

/** One's own words first, then those of each person one wrote for. */
const offersOf = (words: readonly UnsavedWords[], me: string): LateOffer[] => {
  const speakers = new Set([me, ...words.map(({ document }) => speakerOf(document, me))]);
  return [...speakers]
    .map((saidBy) => ({
      saidBy,
      text: textOf(words.filter(({ document }) => speakerOf(document, me) === saidBy)),
    }))
    .filter(({ text }) => text !== '');
};

type State = 'ready' | 'sending' | 'failed' | 'held';

/** Offers late words for adding, and adds them one speaker after the other: what could not be added stays. */
export const useAddingLate = (
  { id, you }: Pick<MeetingView, 'id' | 'you'>,
  words: readonly UnsavedWords[],
  onDone: () => void,
) => {
  const { meetings } = useApi();
  const { i18n } = useTranslation();
  const me = you.personId;
  const [offers, setOffers] = useState(() => offersOf(words, me));
  const [state, setState] = useState<State>('ready');
  const how = you.role === 'interpreter' ? 'interpreted' : 'scribed';
  const addOne = ({ saidBy, text }: LateOffer) =>
    meetings.addWords(id, {
      words: text.trim(),
      lang: i18n.language.slice(0, 2),
      ...(saidBy !== me && { saidBy, how }),
    });
  const addAll = async (): Promise<void> => {
    for (const offer of offers) {
      if (offer.text.trim() !== '') await addOne(offer);
      setOffers((rest) => rest.filter((each) => each !== offer));
    }
  };
  const add = () => {
    // Their fields say so.
    if (offers.some(({ text }) => text.trim().length > additionLetters)) return;
    setState('sending');
    addAll().then(onDone, (error: unknown) =>
      setState(error instanceof ApiError && error.field === 'held' ? 'held' : 'failed'),
    );
  };
  const change = (saidBy: string, text: string) =>
    setOffers((all) => all.map((each) => (each.saidBy === saidBy ? { saidBy, text } : each)));
  return { offers, state, change, add };
};
