import { type FormBlock, rules, ticks } from '../form.ts';
import { type Block, heading, paragraph } from '../paper.ts';
import type { PackWords } from './pack-words.ts';
import type { Pack } from './pack.ts';

type Blocks = readonly (Block | FormBlock)[];

/** A child says what they think; who agrees for themselves answers, and is told what silence means and where to turn. */
const answerBlocks = (pack: Pack, { t }: PackWords): Blocks => {
  if (pack.person.role === 'child' && !pack.agreesForSelf) {
    return [heading(2, t('signature.child')), paragraph(t('signature.childHelp')), rules(8)];
  }
  return [
    paragraph(t('signature.read')),
    heading(2, t('signature.answer')),
    ticks([t('signature.agrees'), t('signature.differs')]),
    heading(3, t('signature.about')),
    rules(8),
    paragraph(t('signature.stays')),
    heading(2, t('signature.turn')),
    paragraph(t('codes:turn')),
    heading(4, t('signature.sign')),
    rules(1),
  ];
};

/** An answer to what was read back, on paper: staff put it into the record under both names. */
export const signatureBlocks = (pack: Pack, words: PackWords): Blocks => {
  const { t } = words;
  return [
    heading(1, t('signature.title')),
    ...answerBlocks(pack, words),
    heading(4, t('signature.name')),
    rules(1),
    heading(4, t('signature.day')),
    rules(1),
  ];
};
