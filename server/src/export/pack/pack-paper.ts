import type { PackPart } from '@fourchairs/shared/domain/pack.ts';

import { type Form, type FormBlock, isOfForm, turn } from '../form.ts';
import { inLanguage } from '../language.ts';
import { markingLanguages, splitLanguages } from '../other-languages.ts';
import type { Block } from '../paper.ts';
import { printable } from '../printable.ts';
import { invitationBlocks } from './invitation.ts';
import { type PackWords, packWords } from './pack-words.ts';
import type { Pack } from './pack.ts';
import { picturesBlocks, preparationBlocks } from './preparation.ts';
import { reviewBlocks } from './review.ts';
import { signatureBlocks } from './signature.ts';

const makers: Readonly<
  Record<PackPart, (pack: Pack, words: PackWords) => readonly (Block | FormBlock)[]>
> = {
  invitation: invitationBlocks,
  preparation: preparationBlocks,
  pictures: picturesBlocks,
  review: reviewBlocks,
  signature: signatureBlocks,
};

/** What one person takes home, each part on sheets of its own. */
export const packPaper = (pack: Pack): Form => {
  const words = packWords(pack.lang);
  const { t, lang } = words;
  const name = pack.person.role === 'child' ? pack.pupil : pack.person.name;
  const blocks = inLanguage(pack.lang, () =>
    markingLanguages(() => pack.parts.flatMap((part) => [turn, ...makers[part](pack, words)])),
  );
  return printable({
    title: t('title', { name }),
    lang,
    author: pack.school,
    foot: t('foot', { name }),
    blocks: blocks.map((block) => (isOfForm(block) ? block : splitLanguages(block))),
  });
};
