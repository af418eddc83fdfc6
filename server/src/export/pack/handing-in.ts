import { type FormBlock, rules } from '../form.ts';
import { type Block, heading, paragraph } from '../paper.ts';
import type { PackWords } from './pack-words.ts';
import { leadOf, type Pack } from './pack.ts';

type Blocks = readonly (Block | FormBlock)[];

/** What this is, and before anybody writes: who can read it, and what becomes of it. */
export const beforeWriting = (
  pack: Pack,
  { t }: PackWords,
  { title, help }: { title: string; help: string },
): Blocks => [
  heading(1, title),
  paragraph(help),
  paragraph(
    pack.person.role === 'child'
      ? `${t('seenChild')} ${t('backChild', { lead: leadOf(pack) })}`
      : `${t('seen')} ${t('back', { lead: leadOf(pack) })}`,
  ),
];

/** At the end of what is handed in: the day, and who helped. */
export const afterWriting = ({ t }: PackWords): Blocks => [
  heading(4, t('written')),
  rules(1),
  heading(4, t('helped')),
  rules(1),
];
