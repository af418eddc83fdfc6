import {
  encodeTrunkFrame,
  readTrunkFrame,
  type TrunkFrame,
} from '@fourchairs/shared/protocol/socket/trunk.ts';

import { type ChannelCarrier, ChannelSocket } from './channel-socket.ts';

/** A trunk that was opened before the code that reads it was there (lib/first-request.ts). */
export type EarlyTrunk = {
  readonly socket: WebSocket;
  /** What came in meanwhile, and whatever comes, in order. */
  readonly take: (receive: (data: unknown) => void) => void;
  /** The document that was asked for on channel 1, and the first frame sent there. */
  readonly document: string;
  readonly sent: Uint8Array;
};

/** The browser’s word for a connection that ended without a word. */
const noWord = 1006;

/** A trunk as young as this is not dead yet. */
const newMs = 1000;
/** The channel of the document that was asked for early. */
const earlyChannel = 1;

const toBytes = (frame: TrunkFrame): Uint8Array<ArrayBuffer> =>
  new Uint8Array(encodeTrunkFrame(frame));

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** The trunk's address: a document's without its last part. */
const trunkAddress = (url: string): string => url.slice(0, url.lastIndexOf('/'));

type TrunkOptions = {
  readonly address: string;
  readonly Base: typeof WebSocket;
  readonly early: EarlyTrunk | null;
  /** Called once, when it has ended: the next channel needs another. `tell` has its channels hear of it. */
  readonly onEnd: (tell: () => void) => void;
};

/** One socket with a channel for each document (server/src/collab/SPEC.md, "Trunks"). Ends once, with all its channels. */
class Trunk implements ChannelCarrier {
  readonly #socket: WebSocket;
  readonly #onEnd: TrunkOptions['onEnd'];
  readonly #channels = new Map<number, ChannelSocket>();
  #highest = 0;
  /** What was opened early and nobody has asked for yet. */
  #early: EarlyTrunk | null;
  /** What came in for it, in order. */
  #held: unknown[] = [];
  /** The first frame of channel 1, when it was sent early: not to be sent again. */
  #sent: Uint8Array | null = null;
  #isEnded = false;
  readonly #since = Date.now();

  constructor({ address, Base, early, onEnd }: TrunkOptions) {
    this.#onEnd = onEnd;
    this.#early = early;
    this.#socket = early?.socket ?? new Base(address);
    this.#socket.binaryType = 'arraybuffer';
    this.#socket.onclose = ({ code }) => this.#ended(code);
    if (early === null) {
      this.#socket.onmessage = ({ data }) => this.#received(data);
      return;
    }
    this.#highest = earlyChannel;
    early.take((data) => this.#received(data));
  }

  get age(): number {
    return Date.now() - this.#since;
  }

  get waiting(): number {
    return this.#socket.bufferedAmount;
  }

  join(channel: ChannelSocket, document: string): number {
    const isEarly = this.#early?.document === document;
    const number = isEarly ? earlyChannel : this.#highest + 1;
    if (isEarly) {
      this.#sent = this.#early?.sent ?? null;
      this.#early = null;
    } else this.#highest = number;
    this.#channels.set(number, channel);
    const open = () => this.#open(number, isEarly ? null : document);
    // Whoever makes a socket listens to it only afterwards.
    if (this.#socket.readyState === this.#socket.OPEN) queueMicrotask(open);
    else this.#socket.addEventListener('open', open, { once: true });
    return number;
  }

  send(channel: number, frame: Uint8Array): void {
    const sent = channel === earlyChannel ? this.#sent : null;
    if (sent !== null) {
      this.#sent = null;
      // The server has this question already, and may have answered it.
      if (sameBytes(frame, sent)) return;
    }
    this.#say({ kind: 'frame', channel, frame });
  }

  leave(channel: number): void {
    if (!this.#channels.delete(channel) || this.#isEnded) return;
    this.#say({ kind: 'close', channel, code: 0 });
    // A document that is joined anew leaves its old channel first.
    setTimeout(() => {
      if (this.#channels.size === 0) this.end();
    }, 0);
  }

  /** Ends it without waiting for the other side, which may be gone. */
  end(): void {
    if (this.#isEnded) return;
    this.#socket.onclose = null;
    this.#socket.onmessage = null;
    this.#socket.close();
    this.#ended(noWord);
  }

  #open(number: number, document: string | null): void {
    const channel = this.#channels.get(number);
    if (channel === undefined) return;
    if (document !== null) this.#say({ kind: 'open', channel: number, document });
    channel.opened();
    if (number !== earlyChannel) return;
    const held = this.#held;
    this.#held = [];
    for (const data of held) this.#received(data);
  }

  #received(data: unknown): void {
    if (this.#isEnded) return;
    const trunkFrame = data instanceof ArrayBuffer ? readTrunkFrame(new Uint8Array(data)) : null;
    // Nothing of ours: a later version of the server may say more than we know.
    if (trunkFrame === null || trunkFrame.kind === 'open') return;
    if (trunkFrame.kind === 'all') {
      for (const channel of this.#channels.values()) channel.delivered(trunkFrame.frame);
    } else if (this.#isWaitingForEarly(trunkFrame.channel)) this.#held.push(data);
    else this.#receivedOn(trunkFrame);
  }

  #isWaitingForEarly(channel: number): boolean {
    if (channel !== earlyChannel) return false;
    return (
      this.#early !== null || this.#channels.get(channel)?.readyState === ChannelSocket.CONNECTING
    );
  }

  #receivedOn(trunkFrame: Extract<TrunkFrame, { kind: 'frame' | 'close' }>): void {
    const channel = this.#channels.get(trunkFrame.channel);
    if (trunkFrame.kind === 'frame') channel?.delivered(trunkFrame.frame);
    else if (this.#channels.delete(trunkFrame.channel)) channel?.ended(trunkFrame.code);
  }

  #say(frame: TrunkFrame): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(toBytes(frame));
  }

  #ended(code: number): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    const channels = [...this.#channels.values()];
    this.#channels.clear();
    this.#onEnd(() => {
      for (const channel of channels) channel.ended(code);
    });
  }
}

/** Sockets that are channels of one trunk for as long as it lives, and of another after it. */
export type TrunkSockets = {
  /** A WebSocket class: its addresses name documents, and those of one seat share a trunk. */
  readonly Socket: typeof WebSocket;
  /** Drops the trunk, since there is reason to think it dead: every channel ends, and the next one opens another. */
  readonly drop: () => void;
  /**
   * From 0 to 1, for how long to wait before the next connection: one number for all that end with their trunk. If each
   * drew its own, the next trunk would be opened by the smallest of them, and everybody would come back early.
   */
  readonly chance: () => number;
};

/**
 * Makes the sockets of one seat's documents. `takeEarly` gives the trunk that the page opened to this address before its
 * code was there, if it did.
 */
export const trunkSockets = (
  Base: typeof WebSocket,
  takeEarly: (address: string) => EarlyTrunk | null = () => null,
): TrunkSockets => {
  const trunks = new Map<string, Trunk>();
  let ofTrunk: number | null = null;
  const trunkTo = (address: string): Trunk => {
    const known = trunks.get(address);
    if (known !== undefined) return known;
    const onEnd = (tell: () => void): void => {
      trunks.delete(address);
      ofTrunk = Math.random();
      tell();
      ofTrunk = null;
    };
    const trunk = new Trunk({ address, Base, early: takeEarly(address), onEnd });
    trunks.set(address, trunk);
    return trunk;
  };
  return {
    Socket: class extends ChannelSocket {
      constructor(url: string | URL) {
        super(String(url), trunkTo(trunkAddress(String(url))));
      }
    },
    drop: () => {
      // Each document of a seat finds out by itself: one that is new was made for the first of them.
      for (const trunk of trunks.values()) if (trunk.age > newMs) trunk.end();
    },
    chance: () => ofTrunk ?? Math.random(),
  };
};
