import { ListOrdered, NotebookPen, Redo2, Undo2, Users } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Menu } from '#components/menu.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useNavigate } from '#lib/pages/use-pages.ts';
import { LanguageChoice } from '#session/language-choice.tsx';

import { useReview } from '../model/review-context.ts';
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
  onPrepare,
  mine,
}: Omit<MeetingToolsProps, 'onLeave'> & {
  onPeople: () => void;
  onPrepare: (() => void) | null;
}) => {
  const { t } = useTranslation('meeting');
  const actions = {
    stages: onAllStages,
    people: onPeople,
    prepare: () => onPrepare?.(),
    undo: mine.undo,
    redo: mine.redo,
  };
  const isAction = (id: string): id is keyof typeof actions => Object.hasOwn(actions, id);
  return (
    <Menu
      label={t('frame.more')}
      variant="quiet"
      items={[
        { id: 'stages', label: t('frame.allStages'), icon: ListOrdered },
        { id: 'people', label: t('frame.people'), icon: Users },
        ...(onPrepare === null
          ? []
          : [{ id: 'prepare', label: t('frame.prepare'), icon: NotebookPen }]),
        { id: 'undo', label: t('frame.undo'), icon: Undo2, disabled: !mine.canUndo },
        { id: 'redo', label: t('frame.redo'), icon: Redo2, disabled: !mine.canRedo },
      ]}
      onChoose={(id) => {
        if (isAction(id)) actions[id]();
      }}
    />
  );
};

/** To the page of one's own; null for those who have none here. */
const useToPreparation = (): (() => void) | null => {
  const { view } = useReview();
  const navigate = useNavigate();
  const { role, device } = view.you;
  if (device === 'room' || role === 'observer' || role === 'child') return null;
  const params = { meetingId: view.id };
  return () => void navigate({ to: '/meeting/$meetingId/prepare', params });
};

/** In the header: the people, and one's own page; on a phone, listening and everything else too. */
export const MeetingTools = ({ onLeave, ...menu }: MeetingToolsProps) => {
  const { t } = useTranslation('meeting');
  const [open, setOpen] = useState(false);
  const openPeople = () => setOpen(true);
  const onPrepare = useToPreparation();
  return (
    <div className={styles['tools']}>
      <span className={styles['roomy']}>
        {onPrepare !== null && (
          <Button icon={NotebookPen} onPress={onPrepare}>
            {t('frame.prepare')}
          </Button>
        )}
        <Button icon={Users} hasPopup="dialog" onPress={openPeople}>
          {t('frame.people')}
        </Button>
      </span>
      <span className={styles['tight']}>
        <ListenToStage />
      </span>
      <LanguageChoice />
      <span className={styles['tight']}>
        <MoreMenu onPeople={openPeople} onPrepare={onPrepare} {...menu} />
      </span>
      <PeopleDialog open={open} onClose={() => setOpen(false)} onLeave={onLeave} />
    </div>
  );
};
