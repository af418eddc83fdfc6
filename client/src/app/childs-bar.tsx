import type { Role } from '@fourchairs/shared/access/role.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
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

/** *Something is wrong*, where it is known who is in the meeting. */
export const ChildsBarOf = ({ view }: { view: MeetingView | null }) => (
  <Suspense fallback={null}>
    <OwnScreenBar view={view} />
  </Suspense>
);

const Bar = ({ meetingId }: { meetingId: string }) => {
  const { data } = useMeetingView(meetingId);
  return <ChildsBarOf view={data ?? null} />;
};

/** *Something is wrong*, above a page that the child reads as everybody else does; nothing for the others. */
export const ChildsBar = ({ meetingId, role }: { meetingId: string; role: Role | undefined }) =>
  role === 'child' ? <Bar meetingId={meetingId} /> : null;
