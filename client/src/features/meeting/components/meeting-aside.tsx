import { Card } from '#components/card.tsx';
import { Loading } from '#components/loading.tsx';
import { NotesEditor } from '#editor/notes-editor.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { actionsCode } from '../late-parts.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { useNotesTexts } from '../model/use-notes-texts.ts';
import { useNotesWanted } from '../model/use-notes-wanted.ts';
import { Late } from './late.tsx';

import styles from './meeting-aside.module.css';

const Notes = ({ opened }: { opened: boolean }) => {
  const { t } = useTranslation('meeting');
  const texts = useNotesTexts();
  const wanted = useNotesWanted(opened);
  return (
    <Card title={t('notes.title')} level={2} size="small">
      <div className={styles['notes']}>
        {wanted ? <NotesEditor texts={texts} /> : <Loading text={texts.loading} lines={4} />}
      </div>
    </Card>
  );
};

const Actions = () => {
  const { t } = useTranslation('meeting');
  return (
    <Card title={t('stages.names.actions')} level={2} size="small">
      <Late code={actionsCode}>{(AsideActions) => <AsideActions />}</Late>
    </Card>
  );
};

/** Beside every stage: the notes, and who does what (except at the stage that is about just that). */
export const MeetingAside = ({ opened }: { opened: boolean }) => {
  const { stage } = useStagePlace();
  return (
    <>
      <Notes opened={opened} />
      {stage !== 'actions' && <Actions />}
    </>
  );
};
