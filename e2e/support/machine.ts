import { type JoinResponse, joinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import type { Doc } from 'yjs';

import { MachineDocument } from './machine-document.ts';
import { tokenOf } from './personas.ts';

/** An answer of the server, read as JSON where there is a body. */
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
};

type Asked = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Plain fetch: JSON in, JSON out. */
export const ask = async (
  url: string,
  path: string,
  { method = 'GET', body, headers = {} }: Asked = {},
): Promise<Answer> => {
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return {
    status: response.status,
    body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text,
    headers: response.headers,
  };
};

/** Somebody at the door for machines: a seat, its cookie, and no browser. */
export class Machine {
  readonly seat: JoinResponse;
  readonly cookie: string;
  readonly #url: string;

  private constructor(url: string, seat: JoinResponse, cookie: string) {
    this.#url = url;
    this.seat = seat;
    this.cookie = cookie;
  }

  static async join(url: string, { link }: { readonly link: string }): Promise<Machine> {
    const answer = await ask(url, '/api/join', { method: 'POST', body: { token: tokenOf(link) } });
    if (answer.status !== 200) throw new Error(`Could not join: ${JSON.stringify(answer.body)}`);
    const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
    return new Machine(url, joinResponse.parse(answer.body), cookie);
  }

  ask(path: string, asked: Asked = {}): Promise<Answer> {
    return ask(this.#url, path, { ...asked, headers: { Cookie: this.cookie, ...asked.headers } });
  }

  /** Asks below `/api/meetings/<this meeting>`. */
  askMeeting(path: string, asked: Asked = {}): Promise<Answer> {
    return this.ask(`/api/meetings/${this.seat.meetingId ?? ''}${path}`, asked);
  }

  /** A file below `/api/meetings/<this meeting>`, byte for byte. */
  async takeFile(path: string): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
    const address = `/api/meetings/${this.seat.meetingId ?? ''}${path}`;
    const response = await fetch(new URL(address, this.#url), { headers: { Cookie: this.cookie } });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  /** The path of a document as it was given when joining. */
  pathOf(document: string): string {
    const found = this.seat.documents.find(({ name }) => name === document);
    if (found === undefined) throw new Error(`${document} was not given to this seat`);
    return found.path;
  }

  /** Opens a document as any y-websocket client would. */
  open(document: string): Promise<MachineDocument> {
    return MachineDocument.open(this.#url, this.pathOf(document), this.cookie);
  }

  /** Opens a document, writes in it, and leaves when all of it is on the server's disk. */
  async write(document: string, change: (doc: Doc) => void): Promise<void> {
    const opened = await this.open(document);
    opened.doc.transact(() => change(opened.doc));
    await opened.expectSaved();
    opened.destroy();
  }

  /** Tries a path this seat was not given: the code it is closed with. */
  closedAt(path: string): Promise<number> {
    return MachineDocument.closedAt(this.#url, path, this.cookie);
  }
}
