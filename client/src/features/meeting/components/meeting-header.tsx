import { stages } from '@fourchairs/shared/domain/stages.ts';
import { Redo2, Undo2, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useSavedState } from '#collab/use-meeting-connection.tsx';
import { Button } from '#components/button.tsx';
import { ChairRow } from '#components/chair-row.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { SavedState } from '#components/saved-state.tsx';
import { StageBar } from '#components/stage-bar.tsx';
import { formatDayAndTime } from '#i18n/dates.ts';
import { useReadAloud } from '#lib/read-aloud.ts';

import { useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { useChairs } from '../model/use-chairs.ts';
import { useMyUndo } from '../model/use-my-undo.ts';
import { useSavedWords } from '../model/use-saved-words.ts';
import { PeopleDialog } from './people-dialog.tsx';

import styles from './meeting-header.module.css';

/** What stands on the stage now, to be read aloud. */
const stageWords = (): string => document.querySelector('main')?.innerText ?? '';

const Listen = () => {
  const { t } = useTranslation('common');
  const reader = useReadAloud();
  const [said, setSaid] = useState('');
  const playing = reader.speaking !== null && reader.speaking === said;
  const toggle = () => {
    const words = playing ? said : stageWords();
    setSaid(words);
    reader.toggle(words);
  };
  return (
    <ListenButton
      word={t(playing ? 'stopListening' : 'listen')}
      playing={playing}
      onPress={toggle}
    />
  );
};

const Tools = ({ onLeave }: { onLeave: () => void }) => {
  const { t } = useTranslation('meeting');
  const { canUndo, canRedo, undo, redo } = useMyUndo();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['tools']}>
      <Listen />
      <IconButton icon={Undo2} disabled={!canUndo} onPress={undo}>
        {t('frame.undo')}
      </IconButton>
      <span className={styles['roomy']}>
        <IconButton icon={Redo2} disabled={!canRedo} onPress={redo}>
          {t('frame.redo')}
        </IconButton>
      </span>
      <Button icon={Users} hasPopup="dialog" onPress={() => setOpen(true)}>
        {t('frame.people')}
      </Button>
      <PeopleDialog open={open} onClose={() => setOpen(false)} onLeave={onLeave} />
    </div>
  );
};

/** What this is, whether it is saved, who is here. */
export const MeetingHeader = ({ onLeave }: { onLeave: () => void }) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { view } = useReview();
  const { stage } = useStagePlace();
  const saved = useSavedWords()(useSavedState());
  const chairs = useChairs();
  const current = stages.indexOf(stage) + 1;
  return (
    <PageHeader
      titleAs="h1"
      title={view.title}
      subtitle={[view.pupil.yearGroup, view.pupil.className, formatDayAndTime(view.plannedAt)]
        .filter((part) => part !== '')
        .join(' · ')}
      state={<SavedState kind={saved.kind} text={saved.text} />}
      people={<ChairRow label={t('common:hereNow')} awayWord={t('common:away')} people={chairs} />}
      tools={<Tools onLeave={onLeave} />}
      below={
        <StageBar
          label={t('common:stageOf', { current, total: stages.length })}
          total={stages.length}
          current={current}
        />
      }
    />
  );
};
