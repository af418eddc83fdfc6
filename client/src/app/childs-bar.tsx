import type { Role } from '@fourchairs/shared/access/role.ts';
import { lazy, Suspense } from 'react';

import { useMeetingView } from '#api/use-queries.ts';
import { loadWords } from '#i18n/load-words.ts';

const OwnScreenBar = lazy(async () => {
  const [{ OwnScreenBar: bar }] = await Promise.all([
    import('./own-screen-bar.tsx'),
    loadWords(['child']),
  ]);
  return { default: bar };
});

const Bar = ({ meetingId }: { meetingId: string }) => {
  const { data } = useMeetingView(meetingId);
  return (
    <Suspense fallback={null}>
      <OwnScreenBar view={data ?? null} />
    </Suspense>
  );
};

/** *Something is wrong*, above a page that the child reads as everybody else does; nothing for the others. */
export const ChildsBar = ({ meetingId, role }: { meetingId: string; role: Role | undefined }) =>
  role === 'child' ? <Bar meetingId={meetingId} /> : null;
