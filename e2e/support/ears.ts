import type { BrowserContext, Page, WebSocket } from '@playwright/test';

const asText = (payload: string | Buffer): string =>
  typeof payload === 'string' ? payload : payload.toString('utf8');

/** Everything a browser was sent, over HTTP and over its sockets, whatever the page made of it; and what it asked its sockets for. */
export class Ears {
  /** The addresses of its sockets. */
  readonly sockets: string[] = [];
  readonly #heard: string[] = [];
  readonly #said: string[] = [];
  readonly #pending: Promise<void>[] = [];

  constructor(context: BrowserContext) {
    context.on('page', (page) => this.#listen(page));
  }

  /** Whether these words ever came, in any answer or frame. */
  async heard(words: string): Promise<boolean> {
    await Promise.all(this.#pending);
    return this.#heard.some((text) => text.includes(words));
  }

  /** Whether it ever sent this over a socket: a document that is opened is named there. */
  said(words: string): boolean {
    return this.#said.some((text) => text.includes(words));
  }

  #listen(page: Page): void {
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/')) return;
      const read = response.text().then(
        (text) => void this.#heard.push(text),
        // An answer without a body, or one the page went away from.
        () => undefined,
      );
      this.#pending.push(read);
    });
    page.on('websocket', (socket: WebSocket) => {
      this.sockets.push(socket.url());
      socket.on('framesent', ({ payload }) => void this.#said.push(asText(payload)));
      socket.on('framereceived', ({ payload }) => void this.#heard.push(asText(payload)));
    });
  }
}
