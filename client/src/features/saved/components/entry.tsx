import type { RecordEntry } from '@fourchairs/shared/document/record.ts';
import { handsOf } from '@fourchairs/shared/words/hands-of.ts';

import { ChoiceCard } from '#components/choice-card.tsx';
import { Face } from '#components/face.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { LateCard } from '#session/late-card.tsx';
import { LatePicture } from '#session/late-picture.tsx';
import { useHasPictures } from '#session/look-context.ts';

import { usePaper } from '../model/paper-context.ts';
import { useNames } from '../model/use-names.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { Gaps } from './gapped-text.tsx';
import { Translated } from './translated.tsx';

import styles from './entry.module.css';

const FaceWords = ({ entry }: { entry: RecordEntry }) => {
  const { t } = useTranslation('meeting');
  const hasPictures = useHasPictures();
  if (entry.face === null) return null;
  return (
    <p className={styles['face']}>
      {hasPictures && (
        <span className={styles['picture']}>
          <Face kind={entry.face} />
        </span>
      )}
      {t(`codes.face.${entry.face}`)}
    </p>
  );
};

const Rated = ({ entry }: { entry: RecordEntry }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  if (entry.kind !== 'rating') return null;
  if (entry.skipped) return <p>{t('outcomes.skipped')}</p>;
  return (
    <>
      {entry.level !== null && <p>{t(`meeting:codes.goalShort.${entry.level}`)}</p>}
      {entry.tme !== null && <Small>{t('outcomes.tme', { tme: entry.tme })}</Small>}
    </>
  );
};

/** Who said and who typed it, where that is not simply the person whose card this is. */
const Provenance = ({ entry, owner }: { entry: RecordEntry; owner: string }) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const line = useSaidLine()(entry);
  const byOther = entry.saidBy !== owner && entry.saidBy === handsOf(entry).typedBy;
  const day = entry.kind === 'view' ? entry.day : undefined;
  const parts = [
    day === undefined ? null : t('said.onDay', { day: formatDay(day, 'year') }),
    byOther ? t('said.by', { said: nameOf(entry.saidBy) }) : null,
    line,
  ];
  const words = parts.filter((part) => part !== null).join('. ');
  return words === '' ? null : <Small>{words}</Small>;
};

/** One thing somebody said: a card as the card it was, a face with its words, a quotation word for word. */
const Entry = ({ entry, owner }: { entry: RecordEntry; owner: string }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const { people } = usePaper();
  const { text } = entry.words;
  return (
    <div className={styles['entry']}>
      {entry.kind === 'view' && entry.card !== null && (
        <div>
          <ChoiceCard who={people.get(owner)?.role ?? 'child'}>
            <LateCard card={entry.card} />
          </ChoiceCard>
        </div>
      )}
      {entry.kind === 'view' && entry.drawing !== undefined && (
        <LatePicture
          strokes={entry.drawing}
          label={[t('meeting:codes.topic.drawing'), text].filter((part) => part !== '').join(': ')}
        />
      )}
      <FaceWords entry={entry} />
      <Rated entry={entry} />
      {text !== '' && (
        <blockquote className={styles['quote']} lang={entry.lang} dir="auto">
          {t('said.quote', { words: text })}
        </blockquote>
      )}
      <Gaps text={entry.words} />
      <Provenance entry={entry} owner={owner} />
      <Translated translation={entry.translation} saidBy={entry.saidBy} />
    </div>
  );
};

/** All that somebody said about one thing; null where they said nothing. */
export const entriesOrNull = (entries: readonly RecordEntry[], owner: string) =>
  entries.length === 0
    ? null
    : entries.map((entry) => <Entry key={entry.id} entry={entry} owner={owner} />);
