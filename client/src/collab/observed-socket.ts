/** What somebody who watches a socket hears. */
export type SocketWatch = {
  /** After `data` went out on `socket`. */
  readonly sent: (data: Uint8Array, socket: WebSocket) => void;
  readonly received: () => void;
};

const bytesOf = (data: string | BufferSource | Blob): Uint8Array | null => {
  if (data instanceof Uint8Array) return data;
  return data instanceof ArrayBuffer ? new Uint8Array(data) : null;
};

/**
 * A WebSocket class that tells `watch` about every binary frame that really went out and every one that came in.
 * y-websocket sends from three places and tells nobody; the numbers of our markers must count what was sent.
 */
export const observedSocket = (Base: typeof WebSocket, watch: SocketWatch): typeof WebSocket =>
  class extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('message', () => watch.received());
    }

    override send(data: string | BufferSource | Blob): void {
      super.send(data);
      const bytes = bytesOf(data);
      if (bytes !== null) watch.sent(bytes, this);
    }
  };
