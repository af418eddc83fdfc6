import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useEffect } from 'react';

import { useNavigate } from '#lib/pages/use-pages.ts';

import { WaitingPage } from './waiting-page.tsx';

/** Whoever comes for a part of the meeting is shown that on the page they prepare on, and nothing of the meeting's own. */
export const ToOwnPage = ({ view }: { view: MeetingView }) => {
  const navigate = useNavigate();
  useEffect(() => {
    const params = { meetingId: view.id };
    void navigate({ to: '/meeting/$meetingId/prepare', params, replace: true });
  }, [navigate, view.id]);
  return <WaitingPage />;
};
