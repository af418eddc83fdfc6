import type { Segment } from '@fourchairs/shared/document/compare/comparison.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import type { ReactNode } from 'react';

import { useTranslation } from '#i18n/use-translation.ts';

import { nameLabels } from '../model/name-labels.ts';
import { usePaper } from '../model/paper-context.ts';
import { removalLabels } from '../model/removals.ts';
import type { ShownText } from '../model/text-of.ts';
import { useNameList } from '../model/use-names.ts';
import { Gaps, GappedText } from './gapped-text.tsx';
import { TakenOutBy } from './taken-out-by.tsx';

import styles from './words.module.css';

/** Added words, in their author's colours. */
export const Added = ({ by, children }: { by: string | null; children: ReactNode }) => {
  const { people } = usePaper();
  return (
    <ins className={styles['added']} data-role={by === null ? undefined : people.get(by)?.role}>
      {children}
    </ins>
  );
};

/** Who added the words before it, in text: two people may share a colour, and paper may have none. */
export const AddedBy = ({ names }: { names: readonly (string | null)[] }) => {
  const { t, i18n } = useTranslation('saved');
  const nameList = useNameList();
  if (names.length === 0) return null;
  return (
    <small className={styles['by']} lang={i18n.language}>
      {' '}
      ({t('compare.added', { name: nameList(names) })})
    </small>
  );
};

/** Words that are gone: grey, struck through, and said to be so. */
export const Removed = ({ children }: { children: ReactNode }) => {
  const { t, i18n } = useTranslation('saved');
  return (
    <del className={styles['removed']}>
      <span className="visually-hidden" lang={i18n.language}>
        {t('compare.removedWords')}{' '}
      </span>
      {children}
    </del>
  );
};

/** Words and the spaces round them, which belong to nobody's colour. */
const parts = (text: string): [string, string, string] => {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
};

const SegmentWords = ({ segment: { kind, text, by } }: { segment: Segment }) => {
  const [before, words, after] = parts(text);
  // What follows removed words stands apart from them.
  if (kind === 'removed')
    return words === '' ? (
      ' '
    ) : (
      <>
        {before}
        <Removed>{words}</Removed>{' '}
      </>
    );
  if (kind === 'same' || words === '') return text;
  return (
    <>
      {before}
      <Added by={by}>{words}</Added>
      {after}
    </>
  );
};

const Changed = ({ segments, named }: { segments: readonly Segment[]; named: boolean }) => {
  const labels = nameLabels(segments);
  const removals = removalLabels(segments);
  return segments.map((segment, place) => (
    <span key={place}>
      <SegmentWords segment={segment} />
      {named && <TakenOutBy removal={removals[place] ?? null} />}
      {named && <AddedBy names={labels[place] ?? []} />}
    </span>
  ));
};

/** A text of the record; while comparing, with what was added and taken out. */
export const Words = ({
  text,
  compared,
  saidOnce = false,
  lang = recordLanguage,
}: ShownText & { lang?: string }) => (
  <span className={styles['words']} dir="auto" lang={lang}>
    {compared?.changed === true ? (
      <>
        <Changed segments={compared.segments} named={!saidOnce} />
        <Gaps text={text} />
      </>
    ) : (
      <GappedText text={text} />
    )}
  </span>
);
