import type { Connection } from '#collab/connection.ts';
import type { Socket } from '#collab/socket.ts';

export type Garbling = 'twice' | 'later' | 'short' | 'lost';

/** A connection without a network: frames go when the test lets them. */
export class FakeLink {
  readonly #up: (Uint8Array | 'nonsense')[] = [];
  readonly #down: Uint8Array[] = [];
  #server: Connection | null = null;
  #onFrame: (frame: Uint8Array) => void = () => {};
  #onClose: (code: number) => void = () => {};
  /** Off: frames pile up on their way, both ways. */
  isFlowing = true;
  /** On: what the server sends does not arrive. */
  isDeaf = false;
  /** Set by the server when it wants to read more slowly. */
  isRead = true;
  /** Bytes the server is told are still waiting; null: those really on their way. */
  waiting: number | null = null;
  /** The code the server closed with, and the one that is still on its way to the client. */
  closedWith: number | null = null;
  #closing: number | null = null;
  #isGone = false;
  sentDown = 0;

  get socket(): Socket {
    const waiting = (): number =>
      this.waiting ?? this.#down.reduce((sum, { length }) => sum + length, 0);
    return {
      get waiting() {
        return waiting();
      },
      send: (frame) => {
        if (this.#closing !== null || this.#isGone) return;
        this.sentDown += 1;
        this.#down.push(frame);
      },
      close: (code) => {
        this.#closing ??= code;
      },
      setReading: (reading) => {
        this.isRead = reading;
      },
    };
  }

  open(
    server: Connection,
    onFrame: (frame: Uint8Array) => void,
    onClose: (code: number) => void,
  ): void {
    this.#server = server;
    this.#onFrame = onFrame;
    this.#onClose = onClose;
  }

  send(frame: Uint8Array | 'nonsense'): void {
    if (!this.#isGone) this.#up.push(frame);
  }

  /** The client goes: what it sent before still arrives; what was on its way to it is lost. */
  hangUp(): void {
    while (this.#isOpen && this.#up.length > 0) this.#deliverUp();
    this.#isGone = true;
    this.#down.length = 0;
    this.#server?.closed();
  }

  /** The network breaks: nothing that was on its way arrives. */
  cut(): void {
    this.#isGone = true;
    this.#up.length = 0;
    this.#down.length = 0;
    this.#server?.closed();
  }

  /** The client has gone and the server has not heard of it: what was on its way up may still arrive, nothing comes down. */
  leaveBehind(): void {
    this.#onFrame = () => {};
    this.#onClose = () => {};
    this.isFlowing = false;
  }

  /** Delivers at most so many frames, whether or not it flows: the network was that far when something happened. */
  deliver(up: number, down: number): void {
    for (let left = up; left > 0 && this.#isOpen && this.#up.length > 0; left -= 1) {
      this.#deliverUp();
    }
    for (const frame of this.#isGone ? [] : this.#down.splice(0, down)) this.#onFrame(frame);
  }

  /** A broken proxy: one of the frames that are on their way comes twice, after the next, not whole, or never. */
  garble(way: 'up' | 'down', how: Garbling, at: number): boolean {
    const frames: (Uint8Array | 'nonsense')[] = way === 'up' ? this.#up : this.#down;
    const index = at % Math.max(1, frames.length);
    const frame = frames[index];
    if (this.#isGone || frame === undefined || frame === 'nonsense') return false;
    if (how === 'twice') frames.splice(index, 0, frame);
    else if (how === 'short') frames[index] = frame.subarray(0, at % frame.length);
    else if (how === 'lost') frames.splice(index, 1);
    else frames.splice(index, 2, ...frames.slice(index, index + 2).toReversed());
    return true;
  }

  /** Delivers what may go; true when anything did. */
  move(): boolean {
    if (!this.isFlowing || this.#isGone) return false;
    let moved = false;
    while (this.isRead && this.#isOpen && this.#up.length > 0) {
      this.#deliverUp();
      moved = true;
    }
    while (!this.isDeaf && this.#down.length > 0) {
      const frame = this.#down.shift();
      if (frame) this.#onFrame(frame);
      moved = true;
    }
    return (!this.isDeaf && this.#deliverClose()) || moved;
  }

  get #isOpen(): boolean {
    return this.#closing === null && !this.#isGone;
  }

  #deliverUp(): void {
    const frame = this.#up.shift();
    if (frame === 'nonsense') this.#server?.receiveNonsense();
    else if (frame) this.#server?.receive(frame);
  }

  #deliverClose(): boolean {
    if (this.#closing === null || this.#isGone) return false;
    this.#isGone = true;
    this.closedWith = this.#closing;
    this.#server?.closed();
    this.#onClose(this.#closing);
    return true;
  }
}
