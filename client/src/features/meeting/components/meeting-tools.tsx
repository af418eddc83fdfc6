import { ListOrdered, Redo2, Undo2, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '#components/button.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { Menu } from '#components/menu.tsx';
import { useReadAloud } from '#lib/read-aloud.ts';

import { useMyUndo } from '../model/use-my-undo.ts';
import { PeopleDialog } from './people-dialog.tsx';

import styles from './meeting-tools.module.css';

/** What stands on the stage now, to be read aloud. */
const stageWords = (): string => document.querySelector('main')?.innerText ?? '';

const Listen = () => {
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

/** On a phone there is room for one word: everything else is behind it. */
const MoreMenu = ({
  onPeople,
  onStages,
  mine: { canUndo, canRedo, undo, redo },
}: {
  onPeople: () => void;
  onStages: () => void;
  mine: ReturnType<typeof useMyUndo>;
}) => {
  const { t } = useTranslation('meeting');
  const actions = { stages: onStages, people: onPeople, undo, redo };
  const isAction = (id: string): id is keyof typeof actions => Object.hasOwn(actions, id);
  return (
    <Menu
      label={t('frame.more')}
      variant="quiet"
      items={[
        { id: 'stages', label: t('frame.steps'), icon: ListOrdered },
        { id: 'people', label: t('frame.people'), icon: Users },
        { id: 'undo', label: t('frame.undo'), icon: Undo2, disabled: !canUndo },
        { id: 'redo', label: t('frame.redo'), icon: Redo2, disabled: !canRedo },
      ]}
      onChoose={(id) => {
        if (isAction(id)) actions[id]();
      }}
    />
  );
};

/** Listen, undo and redo my own, and who is here. */
export const MeetingTools = ({
  onLeave,
  onAllStages,
}: {
  onLeave: () => void;
  onAllStages: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const mine = useMyUndo();
  const { canUndo, canRedo, undo, redo } = mine;
  const [open, setOpen] = useState(false);
  const openPeople = () => setOpen(true);
  return (
    <div className={styles['tools']}>
      <Listen />
      <span className={styles['roomy']}>
        <IconButton icon={Undo2} disabled={!canUndo} onPress={undo}>
          {t('frame.undo')}
        </IconButton>
        <IconButton icon={Redo2} disabled={!canRedo} onPress={redo}>
          {t('frame.redo')}
        </IconButton>
        <Button icon={Users} hasPopup="dialog" onPress={openPeople}>
          {t('frame.people')}
        </Button>
      </span>
      <span className={styles['tight']}>
        <MoreMenu onPeople={openPeople} onStages={onAllStages} mine={mine} />
      </span>
      <PeopleDialog open={open} onClose={() => setOpen(false)} onLeave={onLeave} />
    </div>
  );
};
