import { sayMarks } from '@fourchairs/shared/document/take-out/say-marks.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';

import { easyReadPaper } from './easy-read-paper.ts';
import { inLanguage, type PaperLanguage } from './language.ts';
import { markingLanguages, splitLanguages } from './other-languages.ts';
import type { Paper } from './paper.ts';
import { printable } from './printable.ts';
import { profilePaper } from './profile-paper.ts';
import { recordPaper } from './record-paper.ts';
import type { SavedRecord } from './saved-record.ts';
import { t } from './words.ts';

/** What a paper needs to know beside the record that it is of. */
export type Beside = {
  /** How the pupil's own pages look. */
  readonly look: ChildLook;
  /** The saved records that its outcomes came from, newest first. */
  readonly before: readonly SavedRecord[];
};

const makers = {
  record: recordPaper,
  profile: (saved: SavedRecord, { before }: Beside) => profilePaper(saved, before),
  'easy-read': (saved: SavedRecord, { look }: Beside) => easyReadPaper(saved, look),
};

/** What is printed of a saved record. */
export type PaperName = keyof typeof makers;

/** A paper of a saved record in a language, fit to be written to any file. */
export const makePaper = (
  name: PaperName,
  saved: SavedRecord,
  language: PaperLanguage = 'en',
  { look, before }: Beside = { look: 'pictures', before: [] },
): Paper =>
  inLanguage(language, () => {
    const say = (record: SavedRecord) => sayMarks(record, t('gaps.markPlain'));
    const paper = markingLanguages(() =>
      makers[name](say(saved), { look, before: before.map(say) }),
    );
    return printable({ ...paper, blocks: paper.blocks.map((block) => splitLanguages(block)) });
  });
