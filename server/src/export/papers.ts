import { sayMarks } from '@fourchairs/shared/document/take-out/say-marks.ts';

import { easyReadPaper } from './easy-read-paper.ts';
import { inLanguage, type PaperLanguage } from './language.ts';
import { markingLanguages, splitLanguages } from './other-languages.ts';
import type { Paper } from './paper.ts';
import { printable } from './printable.ts';
import { profilePaper } from './profile-paper.ts';
import { recordPaper } from './record-paper.ts';
import type { SavedRecord } from './saved-record.ts';
import { t } from './words.ts';

const makers = { record: recordPaper, profile: profilePaper, 'easy-read': easyReadPaper };

/** What is printed of a saved record. */
export type PaperName = keyof typeof makers;

/** A paper of a saved record in a language, fit to be written to any file. */
export const makePaper = (
  name: PaperName,
  saved: SavedRecord,
  language: PaperLanguage = 'en',
): Paper =>
  inLanguage(language, () => {
    const paper = markingLanguages(() => makers[name](sayMarks(saved, t('gaps.markPlain'))));
    return printable({ ...paper, blocks: paper.blocks.map((block) => splitLanguages(block)) });
  });
