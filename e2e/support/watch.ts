import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What a browser says by itself when a journey cuts the network or stops the server. */
const lostConnection =
  /net::ERR_|WebSocket connection to .* failed|WebSocket is closed before the connection/u;

/** Never a request to somebody else, an exception, or a breach of the policy, whatever a journey allows. */
const mayBeAllowed = (problem: string): boolean =>
  problem.startsWith('console: ') && !problem.includes('Content Security Policy');

/**
 * Watches everything that happens in the browser contexts of a journey: a request to another origin, a breach of the
 * Content-Security-Policy (which the console tells), any other error there and an uncaught exception each fail it.
 */
export class Watch {
  readonly #origin: () => string;
  readonly #problems: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  /** From here on an error in the console like this is what the journey is about; nothing else can be allowed. */
  allow(message: RegExp): void {
    this.#allowed.push(message);
  }

  /** From here on the network or the server goes away. */
  allowLostConnections(): void {
    this.allow(lostConnection);
  }

  watch(context: BrowserContext): void {
    context.on('request', (request) => this.#look(request.url()));
    context.on('console', (message) => this.#hear(message));
    context.on('weberror', (error) => this.#note(`exception: ${String(error.error())}`));
    context.on('page', (page) => {
      page.on('websocket', (socket) => this.#look(socket.url()));
    });
  }

  /** Everything that was wrong so far and was not allowed. */
  get problems(): readonly string[] {
    return this.#problems.filter(
      (problem) => !mayBeAllowed(problem) || !this.#allowed.some((each) => each.test(problem)),
    );
  }

  #look(address: string): void {
    const { protocol, host } = new URL(address);
    if (protocol === 'data:' || protocol === 'blob:') return;
    const own = new URL(this.#origin()).host;
    if (host !== own) this.#note(`request to a third party: ${protocol}//${host}`);
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() === 'error')
      this.#note(`console: ${message.text()} ${message.location().url}`);
  }

  #note(problem: string): void {
    this.#problems.push(problem);
  }
}
