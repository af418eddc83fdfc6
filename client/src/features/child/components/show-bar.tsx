import { Clock, Eye, EyeOff, Lock } from 'lucide-react';

import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import type { Showing } from '#session/showing.ts';

import { SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

import styles from './show-bar.module.css';

interface ShowBarProps {
  showing: Showing;
  /** Kept for now, to be shown at the end. */
  isLater: boolean;
  /**
   * How an outcome is going is seen by those who have said so themselves, so that nobody copies; a drawing that is shown is
   * seen as it grows.
   */
  kind: 'rating' | 'drawing' | 'other';
  /** Who would see it, as the child knows them. */
  viewers: readonly string[];
  /** Who else reads it in the plan, as a sentence; empty: nobody. */
  readLater: string;
  canWrite: boolean;
  reader: ReadAloud;
  onShow: () => void;
  onTakeBack: () => void;
  onLater: (later: boolean) => void;
}

const seenNow = {
  rating: 'whoSeesRating',
  drawing: 'whoSeesDrawing',
  other: 'whoSeesNow',
} as const;

const useSentence = ({ showing, isLater, kind, viewers, readLater }: ShowBarProps): string => {
  const { t } = useTranslation('child');
  const names = viewers.length === 0 ? t('nobodyElse') : formatList(viewers);
  if (showing === 'shown' || showing === 'changed')
    return `${t(seenNow[kind], { names })} ${readLater}`.trim();
  const then = t(kind === 'rating' ? 'whoSeesRatingThen' : 'whoSees', { names });
  const now = showing === 'nothing' ? 'nothingYet' : isLater ? 'privateLater' : 'private';
  return `${t(now)} ${then} ${readLater}`.trim();
};

/** Nobody sees it yet: show it now, later, or keep it. */
const Choices = ({ showing, isLater, canWrite, reader, onShow, onLater }: ShowBarProps) => {
  const { t } = useTranslation('child');
  const nothing = showing === 'nothing';
  return (
    <>
      <SpokenButton reader={reader} variant="main" icon={Eye} disabled={nothing} onPress={onShow}>
        {t('show')}
      </SpokenButton>
      <SpokenButton
        reader={reader}

        icon={Clock}
        pressed={!nothing && isLater}
        disabled={nothing || !canWrite}
        onPress={() => onLater(true)}
      >
        {t('later')}
      </SpokenButton>
      <SpokenButton
        reader={reader}

        icon={Lock}
        pressed={!nothing && !isLater}
        disabled={nothing || !canWrite}
        onPress={() => onLater(false)}
      >
        {t('keep')}
      </SpokenButton>
    </>
  );
};

/** Says, large and aloud, who can see this answer now, with the buttons that change it: now, later, or not. */
export const ShowBar = (props: ShowBarProps) => {
  const { showing, reader, onShow, onTakeBack } = props;
  const { t } = useTranslation('child');
  const isShown = showing === 'shown' || showing === 'changed';
  return (
    <div className={styles['bar']} data-shown={isShown}>
      <SpokenText text={useSentence(props)} reader={reader} />
      <div id="showing" className={styles['buttons']}>
        {!isShown && <Choices {...props} />}
        {showing === 'changed' && (
          <SpokenButton reader={reader} variant="main" icon={Eye} onPress={onShow}>
            {t('showChange')}
          </SpokenButton>
        )}
        {isShown && (
          <SpokenButton reader={reader} icon={EyeOff} onPress={onTakeBack}>
            {t('takeBack')}
          </SpokenButton>
        )}
      </div>
    </div>
  );
};
