import type { Segment } from '@fourchairs/shared/document/compare/comparison.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { usePaper } from '../model/paper-context.ts';
import type { ShownText } from '../model/text-of.ts';
import { useNames } from '../model/use-names.ts';

import styles from './words.module.css';

/** Words and the spaces round them, which belong to nobody's colour. */
const parts = (text: string): [string, string, string] => {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
};

/** Added words in their author's colours, and, because two people may share a colour, the name in text. */
export const Added = ({
  by,
  children,
  named = true,
}: {
  by: string | null;
  children: ReactNode;
  named?: boolean;
}) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const { people } = usePaper();
  return (
    <>
      <ins className={styles['added']} data-role={by === null ? undefined : people.get(by)?.role}>
        {children}
      </ins>
      {named && (
        <small className={styles['by']}> ({t('compare.added', { name: nameOf(by) })})</small>
      )}
    </>
  );
};

/** Words that are gone: grey, struck through, and said to be so. */
export const Removed = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('saved');
  return (
    <del className={styles['removed']}>
      <span className="visually-hidden">{t('compare.removedWords')} </span>
      {children}
    </del>
  );
};

/** Added words that are words; a comma needs no name after it. */
const isNamed = ({ kind, text }: Segment): boolean =>
  kind === 'added' && /[\p{L}\p{N}]/u.test(text);

const SegmentWords = ({ segment, named }: { segment: Segment; named: boolean }) => {
  const [before, words, after] = parts(segment.text);
  if (segment.kind === 'same' || words === '')
    return segment.kind === 'removed' ? ' ' : segment.text;
  return (
    <>
      {before}
      {segment.kind === 'added' ? (
        <Added by={segment.by} named={named}>
          {words}
        </Added>
      ) : (
        <Removed>{words}</Removed>
      )}
      {after === '' && segment.kind === 'removed' ? ' ' : after}
    </>
  );
};

/** The words with what was added and taken out. Who added is said after each stretch, or once where it is one person. */
const Changed = ({ segments, named }: { segments: readonly Segment[]; named: boolean }) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const adders = [...new Set(segments.filter(isNamed).map(({ by }) => by))];
  const [only = null] = adders;
  const once = named && adders.length === 1;
  return (
    <>
      {segments.map((segment, place) => (
        <SegmentWords key={place} segment={segment} named={named && !once && isNamed(segment)} />
      ))}
      {once && (
        <small className={styles['by']}> ({t('compare.added', { name: nameOf(only) })})</small>
      )}
    </>
  );
};

/** A text of the record; while comparing, with what was added and taken out. */
export const Words = ({ text, compared, saidOnce = false }: ShownText) => (
  <span className={styles['words']} dir="auto">
    {compared?.changed === true ? (
      <Changed segments={compared.segments} named={!saidOnce} />
    ) : (
      text.text
    )}
  </span>
);
