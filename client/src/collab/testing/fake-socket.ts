/** The server's end of a fake socket. */
export interface Peer {
  /** A socket was made by the client. */
  connected(socket: FakeSocket): void;
  received(socket: FakeSocket, frame: Uint8Array): void;
  /** The client closed it. */
  left(socket: FakeSocket): void;
}

/** A WebSocket without a network: whoever holds it decides when it opens, what comes in and how it ends. */
export class FakeSocket extends EventTarget implements WebSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  binaryType: BinaryType = 'blob';
  readonly bufferedAmount = 0;
  readonly extensions = '';
  readonly protocol = '';
  readonly url: string;
  readyState: 0 | 1 | 2 | 3 = 0;
  onclose: ((event: CloseEvent) => unknown) | null = null;
  onerror: ((event: Event) => unknown) | null = null;
  onmessage: ((event: MessageEvent) => unknown) | null = null;
  onopen: ((event: Event) => unknown) | null = null;
  readonly #peer: Peer;

  constructor(url: string | URL, peer: Peer) {
    super();
    this.url = String(url);
    this.#peer = peer;
    peer.connected(this);
  }

  send(data: string | BufferSource | Blob): void {
    if (this.readyState !== 1) return;
    if (!(data instanceof Uint8Array)) throw new Error('Only bytes are sent here');
    this.#peer.received(this, new Uint8Array(data));
  }

  close(): void {
    if (this.readyState >= 2) return;
    this.readyState = 3;
    this.#peer.left(this);
  }

  /** From the server's end: the connection is made. */
  open(): void {
    this.readyState = 1;
    const event = new Event('open');
    this.onopen?.(event);
    this.dispatchEvent(event);
  }

  /** From the server's end: a frame comes in. */
  deliver(frame: Uint8Array): void {
    if (this.readyState !== 1) return;
    const event = new MessageEvent('message', { data: frame.slice().buffer });
    this.onmessage?.(event);
    this.dispatchEvent(event);
  }

  /** From the server's end, or from a network that is gone (1006). */
  end(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.(new CloseEvent('close', { code }));
  }
}

/** A class of sockets that all end at `peer`. */
export const socketsTo = (peer: Peer): typeof WebSocket =>
  class extends FakeSocket {
    constructor(url: string | URL) {
      super(url, peer);
    }
  };
