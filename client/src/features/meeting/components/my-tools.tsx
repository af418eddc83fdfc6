import { Redo2, Undo2 } from 'lucide-react';

import { IconButton } from '#components/icon-button.tsx';
import { useKeptFocus } from '#components/use-kept-focus.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ListenToPage } from '#session/listen-to-page.tsx';

import { useStagePlace } from '../model/stage-context.ts';
import type { useMyUndo } from '../model/use-my-undo.ts';

import styles from './my-tools.module.css';

/** Reads the stage aloud; another stage begins anew. */
export const ListenToStage = () => <ListenToPage key={useStagePlace().stage} />;

/** Beside the stages, where there is room: take back or bring back what I did, and listen. */
export const MyTools = ({ mine }: { mine: ReturnType<typeof useMyUndo> }) => {
  const { t } = useTranslation('meeting');
  const focus = useKeptFocus<HTMLDivElement>();
  return (
    <div {...focus} className={styles['tools']}>
      <IconButton icon={Undo2} disabled={!mine.canUndo} onPress={mine.undo}>
        {t('frame.undo')}
      </IconButton>
      <IconButton icon={Redo2} disabled={!mine.canRedo} onPress={mine.redo}>
        {t('frame.redo')}
      </IconButton>
      <ListenToStage />
    </div>
  );
};
