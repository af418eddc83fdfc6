import { useMeetingView } from '#api/use-queries.ts';
import { Loading } from '#components/loading.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useParams } from '#lib/pages/use-pages.ts';
import { useSession } from '#session/session.tsx';
import { type Leaving, useLeave } from '#session/use-leave.ts';

import { HeldPage } from './components/held.tsx';
import { NotAllowedPart, NotFinished, SavedTrouble } from './components/saved-trouble.tsx';
import { SavedView } from './components/saved-view.tsx';
import { useVersions } from './model/use-saved.ts';

import styles from './saved-page.module.css';

const Waiting = () => {
  const { t } = useTranslation('saved');
  return (
    <main className={styles['waiting']}>
      <Loading text={t('loading')} lines={8} />
    </main>
  );
};

/** The record is not among those this person may read: it is being checked first, or there is none yet. */
const NoRecord = ({ meetingId }: { meetingId: string }) => {
  const { data: view, isPending } = useMeetingView(meetingId);
  if (isPending) return <Waiting />;
  if (view !== undefined && view.hold !== null) return <HeldPage meetingId={meetingId} />;
  return <NotFinished meetingId={meetingId} />;
};

type SavedProps = { meetingId: string; leaving: Leaving };

const Saved = ({ meetingId, leaving }: SavedProps) => {
  const { data: versions, error, refetch } = useVersions(meetingId);
  if (versions === undefined) {
    if (error !== null)
      return <SavedTrouble meetingId={meetingId} error={error} onRetry={() => void refetch()} />;
    return <Waiting />;
  }
  const own = versions.find((version) => version.meetingId === meetingId);
  if (own === undefined) return <NoRecord meetingId={meetingId} />;
  return <SavedView versions={versions} own={own} leaving={leaving} />;
};

/** The record of a meeting is not asked for by who came for a part of it. */
const OfProfessional = (props: SavedProps) => {
  const { data: view, isPending } = useMeetingView(props.meetingId);
  if (isPending) return <Waiting />;
  return view?.you.slot ? <NotAllowedPart meetingId={props.meetingId} /> : <Saved {...props} />;
};

/** The saved record of a meeting: what was written and agreed, and what changed since an earlier one. */
export const SavedPage = () => {
  const { t } = useTranslation('saved');
  const { meetingId } = useParams({ from: '/meeting/$meetingId/saved' });
  const leaving = useLeave();
  const { meeting } = useSession();
  if (leaving.isSuccess) {
    return (
      <PlainPage title={t('leave.left')}>
        <p>{t('leave.leftBody')}</p>
      </PlainPage>
    );
  }
  const Page = meeting?.person.role === 'professional' ? OfProfessional : Saved;
  return <Page key={meetingId} meetingId={meetingId} leaving={leaving} />;
};
