/** What connections travel on: a socket of its own for one, or a trunk for all of a seat (trunk.ts). */
export interface Carrier {
  /** Sends a frame once for every connection on it. */
  tellAll(frame: Uint8Array): void;
  /** Whether a page of ours is at the other end: nobody else speaks of trunks. */
  readonly isOfPage: boolean;
}

/** One connection as the engine sees it. attach-collab-server.ts makes it from ws, testing/ from nothing. */
export interface Socket {
  /** Bytes given to `send` that the network has not taken yet. */
  readonly waiting: number;
  /** Sends one binary frame. The bytes may be shared with other sockets: nobody changes them. */
  send(frame: Uint8Array): void;
  /** Ends the connection with a code of shared/protocol/socket/close-code.ts. Frames sent before it still arrive. */
  close(code: number): void;
  /** Whether frames are read from the network: how a writer is slowed down without refusing an edit (GATE1). */
  setReading(reading: boolean): void;
}

/** A socket that puts the number of a channel in front of a frame, which itself is the same for everybody. */
export interface TrunkSocket extends Socket {
  sendOn(channel: number, frame: Uint8Array): void;
}
