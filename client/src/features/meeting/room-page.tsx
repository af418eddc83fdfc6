import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { PlainPage } from '#components/plain-page.tsx';

export const RoomPage = ({ view }: { view: MeetingView; onLeave: () => void }) => (
  <PlainPage title={view.title} />
);
