import type { Role } from '@fourchairs/shared/access/role.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';

import { useText } from '#collab/use-doc-value.ts';
import { ChoiceCard } from '#components/choice-card.tsx';
import { Face } from '#components/face.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LateCard } from '#session/late-card.tsx';
import { LateDrawing } from '#session/late-drawing.tsx';
import { useHasPictures } from '#session/look-context.ts';

import styles from './entry-words.module.css';

/** What somebody put in their lane, as it is: the card as a card, the face with its words, a quotation as a quotation. */
export const EntryWords = ({
  entry,
  who,
  quoted = false,
}: {
  entry: EntryView;
  who: Role;
  quoted?: boolean;
}) => {
  const { t } = useTranslation('meeting');
  const words = useText(entry.words);
  const hasPictures = useHasPictures();
  return (
    <div className={styles['entry']}>
      {entry.face !== null && (
        <span className={styles['face']}>
          {hasPictures && <Face kind={entry.face} />}
          {t(`codes.face.${entry.face}`)}
        </span>
      )}
      {entry.card !== null && (
        <ChoiceCard who={who}>
          <LateCard card={entry.card} />
        </ChoiceCard>
      )}
      {entry.topic === 'drawing' && <LateDrawing entry={entry} />}
      {words !== '' && (
        <span className={styles['words']} dir="auto" lang={entry.lang ?? undefined}>
          {quoted ? t('frame.quote', { words }) : words}
        </span>
      )}
      {entry.skipped === true && entry.face === null && words === '' && (
        <span className={styles['quiet']}>{t('frame.skipped')}</span>
      )}
    </div>
  );
};
