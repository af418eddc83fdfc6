import type { RecordText, RecordTranslation } from '#document/record.ts';
import { markOf } from '#document/translated-words.ts';

/** What is behind stays so: no words have an empty mark. */
export const madeOf = ({ text }: RecordText, { behind }: RecordTranslation): string =>
  behind === true ? '' : markOf(text);
