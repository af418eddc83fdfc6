import { Redo2, Undo2 } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef } from 'react';

import { IconButton } from '#components/icon-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { ListenToPage } from '#session/listen-to-page.tsx';

import { useStagePlace } from '../model/stage-context.ts';
import type { useMyUndo } from '../model/use-my-undo.ts';

import styles from './my-tools.module.css';

/** Reads the stage aloud; another stage begins anew. */
export const ListenToStage = () => <ListenToPage key={useStagePlace().stage} />;

/** A button that can go no further would drop the focus to the top of the page: the next one that can has it. */
const useNextWithFocus = (tools: RefObject<HTMLElement | null>): void =>
  useLayoutEffect(() => {
    const stuck = tools.current?.querySelector('button:focus:disabled');
    if (stuck) tools.current?.querySelector<HTMLElement>('button:enabled')?.focus();
  });

/** Beside the stages, where there is room: take back or bring back what I did, and listen. */
export const MyTools = ({ mine }: { mine: ReturnType<typeof useMyUndo> }) => {
  const { t } = useTranslation('meeting');
  const tools = useRef<HTMLDivElement>(null);
  useNextWithFocus(tools);
  return (
    <div ref={tools} className={styles['tools']}>
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
