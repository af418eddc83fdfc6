import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';

import type { KeepOptions } from './kept-words.ts';

export type ConnectOptions = {
  readonly name: DocumentName;
  /** The server's address: `wss://host`. */
  readonly wsUrl: string;
  /** `documents[].path` as the server gave it. */
  readonly path: string;
  readonly onNotice?: (notice: Notice) => void;
  /** For keeping unconfirmed words on a device that is one's own (CLIENT3). */
  readonly keep?: KeepOptions;
  /** Another class than the browser's, for tests. */
  readonly Socket?: typeof WebSocket;
  /** Drops what the sockets of several documents share, when it looks dead. */
  readonly drop?: () => void;
  /** From 0 to 1, for how long to wait before connecting again; left out: by chance. */
  readonly chance?: () => number;
};
