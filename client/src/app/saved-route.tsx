import { SavedPage } from '#features/saved/saved-page.tsx';
import { useParams } from '#lib/pages/use-pages.ts';
import { useSession } from '#session/session.tsx';

import { ChildsBar } from './childs-bar.tsx';

/** The saved record, also of the child. */
export const SavedRoute = () => {
  const { meetingId } = useParams({ from: '/meeting/$meetingId/saved' });
  const { meeting } = useSession();
  const role = meeting?.meetingId === meetingId ? meeting.person.role : undefined;
  return (
    <>
      <ChildsBar meetingId={meetingId} role={role} />
      <SavedPage />
    </>
  );
};
