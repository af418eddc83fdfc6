/** What a channel needs of the trunk it travels on. */
export interface ChannelCarrier {
  readonly waiting: number;
  /** Announces the channel; `opened`, `delivered` and `ended` follow on it. Returns its number. */
  join(channel: ChannelSocket, document: string): number;
  send(channel: number, frame: Uint8Array): void;
  leave(channel: number): void;
}

/** The part of an address that names the document: `meeting?schema=2`. */
const documentIn = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

const bytesOf = (data: string | BufferSource | Blob): Uint8Array => {
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  throw new TypeError('Only bytes travel on a channel');
};

/** One document's channel, which to y-websocket is a WebSocket like any other. As such it is opened once and ends once. */
export class ChannelSocket extends EventTarget implements WebSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  binaryType: BinaryType = 'arraybuffer';
  readonly extensions = '';
  readonly protocol = '';
  readonly url: string;
  readyState: 0 | 1 | 2 | 3 = 0;
  onclose: ((event: CloseEvent) => unknown) | null = null;
  onerror: ((event: Event) => unknown) | null = null;
  onmessage: ((event: MessageEvent) => unknown) | null = null;
  onopen: ((event: Event) => unknown) | null = null;
  readonly #carrier: ChannelCarrier;
  readonly #number: number;

  constructor(url: string, carrier: ChannelCarrier) {
    super();
    this.url = url;
    this.#carrier = carrier;
    this.#number = carrier.join(this, documentIn(url));
  }

  get bufferedAmount(): number {
    return this.#carrier.waiting;
  }

  send(data: string | BufferSource | Blob): void {
    if (this.readyState === 0) throw new DOMException('Not open yet', 'InvalidStateError');
    if (this.readyState === 1) this.#carrier.send(this.#number, bytesOf(data));
  }

  close(): void {
    if (this.readyState >= 2) return;
    this.readyState = 3;
    this.#carrier.leave(this.#number);
    queueMicrotask(() => this.#tellClosed(1000));
  }

  /** From the trunk: it is there. */
  opened(): void {
    if (this.readyState !== 0) return;
    this.readyState = 1;
    const event = new Event('open');
    this.onopen?.(event);
    this.dispatchEvent(event);
  }

  /** From the trunk: a frame came in on this channel. */
  delivered(frame: Uint8Array): void {
    if (this.readyState !== 1) return;
    const event = new MessageEvent('message', { data: new Uint8Array(frame).buffer });
    this.onmessage?.(event);
    this.dispatchEvent(event);
  }

  /** From the trunk: the server ended the channel, or the trunk is gone. */
  ended(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#tellClosed(code);
  }

  #tellClosed(code: number): void {
    const event = new CloseEvent('close', { code, wasClean: code !== 1006 });
    this.onclose?.(event);
    this.dispatchEvent(event);
  }
}
