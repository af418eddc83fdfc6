import { Card } from '#components/card.tsx';
import { Loading } from '#components/loading.tsx';
import { NotesEditor } from '#editor/notes-editor.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { actionsCode } from '../late-parts.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { useAsideWanted } from '../model/use-aside-wanted.ts';
import { useNotesTexts } from '../model/use-notes-texts.ts';
import { Late } from './late.tsx';

import styles from './meeting-aside.module.css';

const Notes = ({ wanted }: { wanted: boolean }) => {
  const { t } = useTranslation('meeting');
  const texts = useNotesTexts();
  return (
    <Card title={t('notes.title')} level={2} size="small">
      <div className={styles['notes']}>
        {wanted ? <NotesEditor texts={texts} /> : <Loading text={texts.loading} lines={4} />}
      </div>
    </Card>
  );
};

const Actions = ({ wanted }: { wanted: boolean }) => {
  const { t } = useTranslation(['meeting', 'common']);
  return (
    <Card title={t('stages.names.actions')} level={2} size="small">
      {wanted ? (
        <Late code={actionsCode}>{(AsideActions) => <AsideActions />}</Late>
      ) : (
        <Loading text={t('common:loading')} lines={4} />
      )}
    </Card>
  );
};

/** Beside every stage: the notes, and who does what (except at the stage that is about just that). */
export const MeetingAside = ({ opened }: { opened: boolean }) => {
  const { stage } = useStagePlace();
  const wanted = useAsideWanted(opened);
  return (
    <>
      <Notes wanted={wanted} />
      {stage !== 'actions' && <Actions wanted={wanted} />}
    </>
  );
};
