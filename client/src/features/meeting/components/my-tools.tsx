import { Redo2, Undo2 } from 'lucide-react';

import { IconButton } from '#components/icon-button.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useReadAloud } from '#lib/read-aloud.ts';

import type { useMyUndo } from '../model/use-my-undo.ts';

import styles from './my-tools.module.css';

/** What stands on the stage now, to be read aloud. */
const stageWords = (): string => document.querySelector('main')?.innerText ?? '';

/** Reads the stage aloud, with the device's own voice. */
export const ListenToStage = () => {
  const { t } = useTranslation('common');
  const reader = useReadAloud();
  const playing = reader.speaking !== null;
  return (
    <ListenButton
      word={t(playing ? 'stopListening' : 'listen')}
      playing={playing}
      onPress={() => reader.toggle(reader.speaking ?? stageWords())}
    />
  );
};

/** Beside the stages, where there is room: take back or bring back what I did, and listen. */
export const MyTools = ({ mine }: { mine: ReturnType<typeof useMyUndo> }) => {
  const { t } = useTranslation('meeting');
  return (
    <div className={styles['tools']}>
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
