import { must } from '@fourchairs/shared/lib/must.ts';
import { type JoinResponse, joinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import * as z from 'zod/mini';

import type { AnswerChecker } from '#http/testing/answer-checker.ts';

export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
};
type Options = {
  /** Sent as JSON, but for bytes, which are a file. */
  readonly body?: unknown;
  readonly seat?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
};

const typeOf = (body: unknown): { 'content-type'?: string } => {
  if (body === undefined) return {};
  const isFile = body instanceof Uint8Array;
  return { 'content-type': isFile ? 'application/octet-stream' : 'application/json' };
};
const toBody = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);

/** A browser without pages: keeps cookies, and says which seat it speaks for. */
export const openTestBrowser = (url: string, checker?: AnswerChecker) => {
  const cookies = new Map<string, string>();
  let seat: string | null = null;

  const keep = (headers: Headers): void => {
    for (const line of headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  const call = async (method: string, path: string, options: Options = {}): Promise<Answer> => {
    const named = options.seat === undefined ? seat : options.seat;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(cookies.size > 0 ? { cookie: cookie() } : {}),
        ...(named === null ? {} : { 'x-seat': named }),
        ...typeOf(options.body),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: toBody(options.body) }),
    });
    keep(response.headers);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const body: unknown = isJson ? JSON.parse(text) : text;
    const answer = { status: response.status, body, headers: response.headers };
    checker?.check(method, path, answer);
    return answer;
  };

  return {
    cookie,
    cookies,
    seat: () => must(seat, 'a seat'),
    get: (path: string, options?: Options) => call('GET', path, options),
    post: (path: string, body?: unknown, options?: Options) =>
      call('POST', path, { ...options, body }),
    put: (path: string, body: unknown, options?: Options) =>
      call('PUT', path, { ...options, body }),
    delete: (path: string, options?: Options) => call('DELETE', path, options),
    call,
    /** Redeems a token and speaks for that seat from then on. */
    join: async (token: string): Promise<JoinResponse> => {
      const answer = await call('POST', '/api/join', { body: { token }, seat: null });
      const joined = z.parse(joinResponse, answer.body);
      seat = joined.seat;
      return joined;
    },
  };
};
export type TestBrowser = ReturnType<typeof openTestBrowser>;
