import { spokenParts } from '@fourchairs/shared/words/spoken.ts';

import { i18n } from '#i18n/i18n.ts';
import type { Piece } from '#lib/read-aloud.ts';

/** A sentence in which somebody's words stand, to be read with the voice of each part's language. */
export const spokenPieces = (sentence: string): Piece[] =>
  spokenParts(sentence).map((part) => ({ lang: i18n.language, ...part }));
