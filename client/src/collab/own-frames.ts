import {
  readMarker,
  readNotice,
  readRefused,
  readWelcome,
  type Refused,
} from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import type { WebsocketProvider } from 'y-websocket';

/** What to do with frames that are ours; null stands for one that could not be read. */
export type OwnFrames = {
  readonly welcomed: (welcome: Welcome | null) => void;
  readonly acked: (frame: number | null) => void;
  readonly refused: (refused: Refused | null) => void;
  readonly noticed: (notice: Notice | null) => void;
};

/** Has a provider hand over frames 100 to 103. */
export const handleOwnFrames = ({ messageHandlers }: WebsocketProvider, own: OwnFrames): void => {
  const handlers = messageHandlers;
  handlers[frameType.welcome] = (_encoder, decoder) => own.welcomed(readWelcome(decoder));
  handlers[frameType.marker] = (_encoder, decoder) => own.acked(readMarker(decoder));
  handlers[frameType.refused] = (_encoder, decoder) => own.refused(readRefused(decoder));
  handlers[frameType.notice] = (_encoder, decoder) => own.noticed(readNotice(decoder));
};
