import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { askView } from '#api/first-view.ts';
import { queryKeys } from '#api/query-keys.ts';
import type { MeetingConnection } from '#collab/connect-meeting.ts';
import { stageCode } from '#features/meeting/late-parts.ts';
import { startPosition } from '#features/meeting/model/stage-address.ts';
import { readSeat } from '#lib/first-seat.ts';

import { firstMeeting } from './first-meeting.ts';
import { queryClient } from './query-client.ts';

/** Resolves when the shared document is what everybody has. */
const contentOf = (connection: MeetingConnection): Promise<void> =>
  new Promise((resolve) => {
    let stop = (): void => {};
    const look = (): void => {
      if (connection.document('meeting')?.connection.hasContent !== true) return;
      stop();
      resolve();
    };
    stop = connection.subscribe(look);
    look();
  });

/** From now on it is the answer to whoever asks for this meeting. */
const keepView = ({ id }: MeetingView): Promise<void> =>
  queryClient.prefetchQuery({
    queryKey: queryKeys.meetingView(id),
    queryFn: () => askView({ id, seat: readSeat(id) }),
  });

const stageOf = ({ you, stage }: MeetingView): Promise<void> =>
  you.role === 'child' ? Promise.resolve() : stageCode[startPosition(stage).stage].fetch();

/** Resolves when the meeting can be drawn at once as it is, instead of part by part, which takes a phone far longer. */
export const readyMeeting = async (): Promise<void> => {
  const first = await firstMeeting;
  if (first === null) return;
  const { view, connection } = first;
  // Whoever comes for a part of the meeting goes on to a page of their own.
  if (view.you.slot !== undefined) return keepView(view);
  await Promise.all([keepView(view), stageOf(view), contentOf(connection)]);
};
