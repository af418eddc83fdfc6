import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { inAdditions } from '@fourchairs/shared/domain/in-additions.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import { createPresses } from '#api/presses.ts';
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

type State = 'ready' | 'sending' | 'failed' | 'held' | 'done';

/** Adds late words one speaker after the other: what could not be added stays. */
export const useAddingLate = (
  { id, you }: Pick<MeetingView, 'id' | 'you'>,
  words: readonly UnsavedWords[],
) => {
  const { meetings } = useApi();
  const { i18n } = useTranslation();
  const me = you.personId;
  const [offers, setOffers] = useState(() => offersOf(words, me));
  const [state, setState] = useState<State>(offers.length === 0 ? 'done' : 'ready');
  const [presses] = useState(createPresses);
  const how = you.role === 'interpreter' ? 'interpreted' : 'scribed';
  const addPart = (saidBy: string, part: string, place: number) =>
    meetings.addWords(id, {
      words: part,
      press: presses.of(JSON.stringify([saidBy, place, part])),
      lang: i18n.language.slice(0, 2),
      ...(saidBy !== me && { saidBy, how }),
    });
  const addAll = async (): Promise<void> => {
    for (const offer of offers) {
      for (const [place, part] of inAdditions(offer.text.trim()).entries()) {
        await addPart(offer.saidBy, part, place);
      }
      setOffers((rest) => rest.filter((each) => each !== offer));
    }
  };
  const add = (after: () => void = () => {}) => {
    setState('sending');
    addAll().then(
      () => {
        setState('done');
        after();
      },
      (error: unknown) =>
        setState(error instanceof ApiError && error.field === 'held' ? 'held' : 'failed'),
    );
  };
  const change = (saidBy: string, text: string) =>
    setOffers((all) => all.map((each) => (each.saidBy === saidBy ? { saidBy, text } : each)));
  return { offers, state, change, add };
};
