import type { MeetingView, SaidTranslation } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { TranslationRequest } from '#api/meetings.ts';

import { draftName } from './use-drafts.ts';

/** What somebody answered or added, and the same in English if somebody put it into that. */
export type SaidWords = {
  readonly of: TranslationRequest['of'];
  readonly saidBy: string;
  readonly lang: string;
  readonly words: string;
  readonly translation: SaidTranslation | undefined;
};

/** The words of a translation that are not sent yet, by what they stand beside. */
export const translationDraft = (view: MeetingView, { of }: SaidWords): string =>
  draftName(view.id, of.kind === 'answer' ? `${of.version} ${of.personId}` : `${of.place}`);
