import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { encodeTrunkFrame, readTrunkFrame } from '@fourchairs/shared/protocol/socket/trunk.ts';

import { type Brake, type BrakeDeps, createBrake } from './brake.ts';
import type { Connection } from './connection.ts';
import type { Carrier, Socket, TrunkSocket } from './socket.ts';
import { type Target, type TrunkTarget, parseDocument } from './target.ts';
import type { Cancel } from './timers.ts';
import { timings } from './timings.ts';

export type TrunkDeps = BrakeDeps & {
  /** A connection to one document, whose frames the trunk has paid for. */
  readonly open: (socket: Socket, target: Target, carrier: Carrier) => Connection;
  /** Counts one more joining of this seat, and says whether that is too many. */
  readonly isFlood: () => boolean;
  readonly isDraining: () => boolean;
  /** Counts a frame that makes no sense as one of a trunk. */
  readonly onMalformed: () => void;
};

/** Codes that are about the process or the network, not about one document: the whole trunk ends with them. */
const endsAll: ReadonlySet<number> = new Set([closeCode.restarting, closeCode.tryLater]);

/** One socket with all documents of a seat, each on a channel (SPEC.md, "Trunks"). */
class Trunk implements Carrier, Connection {
  readonly isOfPage = true;
  readonly #deps: TrunkDeps;
  readonly #socket: TrunkSocket;
  readonly #place: TrunkTarget;
  readonly #pay: Brake;
  readonly #channels = new Map<number, Connection>();
  /** Numbers are used once and go up, so that a late frame of an ended channel is known for what it is. */
  #highest = 0;
  #isClosed = false;
  #idle: Cancel | null = null;

  constructor(deps: TrunkDeps, socket: TrunkSocket, place: TrunkTarget) {
    this.#deps = deps;
    this.#socket = socket;
    this.#place = place;
    this.#pay = createBrake(deps, socket, () => this.#end(closeCode.tryLater));
    this.#waitForChannel();
  }

  tellAll(frame: Uint8Array): void {
    this.#socket.send(encodeTrunkFrame({ kind: 'all', frame }));
  }

  receive(bytes: Uint8Array, wireBytes = bytes.length): void {
    if (this.#isClosed) return;
    this.#pay(wireBytes);
    const frame = readTrunkFrame(bytes);
    if (frame?.kind === 'frame') this.#receiveOn(frame.channel, frame.frame);
    else if (frame?.kind === 'open') this.#open(frame.channel, frame.document);
    else if (frame?.kind === 'close') this.#left(frame.channel);
    else this.#endMalformed();
  }

  pinged(bytes: number): void {
    if (!this.#isClosed) this.#pay(bytes);
  }

  receiveNonsense(): void {
    this.#endMalformed();
  }

  closed(): void {
    this.#isClosed = true;
    this.#idle?.();
    const channels = [...this.#channels.values()];
    this.#channels.clear();
    for (const connection of channels) connection.closed();
  }

  #receiveOn(channel: number, frame: Uint8Array): void {
    const connection = this.#channels.get(channel);
    if (connection !== undefined) connection.receive(frame);
    else if (channel > this.#highest) this.#endMalformed();
  }

  #open(channel: number, document: string): void {
    const target = parseDocument(this.#place, document);
    if (channel <= this.#highest) return this.#endMalformed();
    this.#highest = channel;
    if (target === 'malformed') {
      this.#deps.onMalformed();
      return this.#tellClosed(channel, closeCode.malformed);
    }
    if (this.#deps.isDraining()) return this.#end(closeCode.restarting);
    const isFull = this.#channels.size >= this.#deps.limits.channelsPerSocket;
    if (isFull || this.#deps.isFlood()) return this.#end(closeCode.tryLater);
    this.#idle?.();
    const socket = this.#channelSocket(channel);
    this.#channels.set(channel, this.#deps.open(socket, target, this));
  }

  #left(channel: number): void {
    const connection = this.#channels.get(channel);
    if (!this.#channels.delete(channel)) return;
    connection?.closed();
    this.#waitForChannel();
  }

  #channelSocket(channel: number): Socket {
    const socket = this.#socket;
    return {
      get waiting() {
        return socket.waiting;
      },
      send: (frame) => socket.sendOn(channel, frame),
      close: (code) => this.#close(channel, code),
      setReading: (reading) => socket.setReading(reading),
    };
  }

  #close(channel: number, code: number): void {
    if (endsAll.has(code)) return this.#end(code);
    this.#tellClosed(channel, code);
    this.#left(channel);
  }

  #tellClosed(channel: number, code: number): void {
    this.#socket.send(encodeTrunkFrame({ kind: 'close', channel, code }));
  }

  #endMalformed(): void {
    if (!this.#isClosed) this.#deps.onMalformed();
    this.#end(closeCode.malformed);
  }

  #end(code: number): void {
    if (this.#isClosed) return;
    this.#socket.close(code);
    this.closed();
  }

  /** A socket that asks for nothing proves nothing, and is not kept. */
  #waitForChannel(): void {
    if (this.#channels.size > 0 || this.#isClosed) return;
    this.#idle?.();
    this.#idle = this.#deps.timers.after(timings.emptyTrunk, () => this.#end(closeCode.tryLater));
  }
}

export const connectTrunk = (
  deps: TrunkDeps,
  socket: TrunkSocket,
  place: TrunkTarget,
): Connection => new Trunk(deps, socket, place);
