import { ListOrdered, Redo2, Undo2, Users } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Menu } from '#components/menu.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { useMyUndo } from '../model/use-my-undo.ts';
import { ListenToStage } from './my-tools.tsx';
import { PeopleDialog } from './people-dialog.tsx';

import styles from './meeting-tools.module.css';

export interface MeetingToolsProps {
  onLeave: () => void;
  onAllStages: () => void;
  mine: ReturnType<typeof useMyUndo>;
}

/** On a phone there is room for one word: everything else is behind it. */
const MoreMenu = ({
  onPeople,
  onAllStages,
  mine,
}: Omit<MeetingToolsProps, 'onLeave'> & { onPeople: () => void }) => {
  const { t } = useTranslation('meeting');
  const actions = { stages: onAllStages, people: onPeople, undo: mine.undo, redo: mine.redo };
  const isAction = (id: string): id is keyof typeof actions => Object.hasOwn(actions, id);
  return (
    <Menu
      label={t('frame.more')}
      variant="quiet"
      items={[
        { id: 'stages', label: t('frame.allStages'), icon: ListOrdered },
        { id: 'people', label: t('frame.people'), icon: Users },
        { id: 'undo', label: t('frame.undo'), icon: Undo2, disabled: !mine.canUndo },
        { id: 'redo', label: t('frame.redo'), icon: Redo2, disabled: !mine.canRedo },
      ]}
      onChoose={(id) => {
        if (isAction(id)) actions[id]();
      }}
    />
  );
};

/** In the header: the people; on a phone, listening and everything else too. */
export const MeetingTools = ({ onLeave, ...menu }: MeetingToolsProps) => {
  const { t } = useTranslation('meeting');
  const [open, setOpen] = useState(false);
  const openPeople = () => setOpen(true);
  return (
    <div className={styles['tools']}>
      <span className={styles['roomy']}>
        <Button icon={Users} hasPopup="dialog" onPress={openPeople}>
          {t('frame.people')}
        </Button>
      </span>
      <span className={styles['tight']}>
        <ListenToStage />
        <MoreMenu onPeople={openPeople} {...menu} />
      </span>
      <PeopleDialog open={open} onClose={() => setOpen(false)} onLeave={onLeave} />
    </div>
  );
};
