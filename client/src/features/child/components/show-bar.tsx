import { Eye, EyeOff } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import type { Showing } from '#session/showing.ts';

import { SpokenText } from './spoken-text.tsx';

import styles from './show-bar.module.css';

/** Says, large and aloud, who can see this answer now, with the button that changes it. */
export const ShowBar = ({
  showing,
  isRating = false,
  viewers,
  reader,
  onShow,
  onTakeBack,
}: {
  showing: Showing;
  /** How an outcome is going is seen by those who have said so themselves, so that nobody copies. */
  isRating?: boolean;
  /** Who would see it, as the child knows them. */
  viewers: readonly string[];
  reader: ReadAloud;
  onShow: () => void;
  onTakeBack: () => void;
}) => {
  const { t } = useTranslation('child');
  const names = viewers.length === 0 ? t('nobodyElse') : formatList(viewers);
  const isShown = showing === 'shown' || showing === 'changed';
  const seen = t(isRating ? 'whoSeesRating' : 'whoSeesNow', { names });
  const sentence = isShown ? seen : `${t('private')} ${t('whoSees', { names })}`;
  return (
    <div className={styles['bar']} data-shown={isShown}>
      <SpokenText text={showing === 'nothing' ? t('nothingYet') : sentence} reader={reader} />
      <div className={styles['buttons']}>
        {showing !== 'shown' && (
          <Button
            variant="main"
            size="child"
            icon={Eye}
            disabled={showing === 'nothing'}
            onPress={onShow}
          >
            {showing === 'changed' ? t('showChange') : t('show')}
          </Button>
        )}
        {isShown && (
          <Button size="child" icon={EyeOff} onPress={onTakeBack}>
            {t('takeBack')}
          </Button>
        )}
      </div>
    </div>
  );
};
