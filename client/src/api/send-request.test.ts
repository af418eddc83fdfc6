import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';

import { ApiError } from './api-error.ts';
import { requestDone, requestJson } from './send-request.ts';

const fetched = vi.fn<typeof fetch>();

const answer = (status: number, body: unknown): void => {
  fetched.mockResolvedValue(new Response(JSON.stringify(body), { status }));
};

const problemOf = async (asked: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  if (error instanceof ApiError) return error;
  throw new Error('Expected an ApiError');
};

const get = { method: 'GET', path: ['meetings', 'a b/c'], seat: null } as const;
const shape = z.object({ title: z.string() });

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('a request', () => {
  it('goes to its address with the seat it is asked from, and never to a cache', async () => {
    answer(200, { title: 'Spring review' });
    const asked = requestJson(shape, {
      ...get,
      method: 'PUT',
      seat: 'seat-1',
      body: { how: 'room' },
    });
    expect(await asked).toEqual({ title: 'Spring review' });
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect(address).toBe('/api/meetings/a%20b%2Fc');
    expect(init).toMatchObject({ method: 'PUT', body: '{"how":"room"}', cache: 'no-store' });
    const headers = new Headers(init?.headers);
    expect(headers.get('x-seat')).toBe('seat-1');
    expect(headers.get('content-type')).toBe('application/json');
  });

  it('says nothing of a seat where there is none', async () => {
    answer(200, { title: '' });
    await requestJson(shape, get);
    expect(new Headers(fetched.mock.calls[0]?.[1]?.headers).has('x-seat')).toBe(false);
  });

  it('is done with an empty answer', async () => {
    fetched.mockResolvedValue(new Response(null, { status: 204 }));
    await expect(requestDone(get)).resolves.toBeUndefined();
  });
});

describe('what goes wrong', () => {
  it('is what the server says, in its words, with the field', async () => {
    answer(409, { error: 'finished', message: 'The meeting is finished.', field: 'words' });
    expect(await problemOf(requestDone(get))).toMatchObject({
      kind: 'finished',
      message: 'The meeting is finished.',
      field: 'words',
    });
  });

  it.each([
    [401, 'sign-in-again'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [429, 'too-many'],
    [502, 'not-saved'],
    [500, 'unexpected'],
  ])('%i without words of ours is %s', async (status, kind) => {
    fetched.mockResolvedValue(new Response('<html>proxy</html>', { status }));
    expect(await problemOf(requestDone(get))).toMatchObject({ kind, message: '' });
  });

  it('is offline when nobody answers', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await problemOf(requestDone(get))).toMatchObject({ kind: 'offline' });
  });

  it('is a timeout when nobody answers in time', async () => {
    fetched.mockRejectedValue(new DOMException('signal timed out', 'TimeoutError'));
    expect(await problemOf(requestDone(get))).toMatchObject({ kind: 'timeout' });
  });

  it('is an answer that is not what it should be', async () => {
    answer(200, { title: 7 });
    expect(await problemOf(requestJson(shape, get))).toMatchObject({ kind: 'unexpected' });
  });

  it('is nothing of ours when the page itself gave up', async () => {
    const page = new AbortController();
    page.abort();
    const given = new DOMException('aborted', 'AbortError');
    fetched.mockRejectedValue(given);
    await expect(requestDone({ ...get, signal: page.signal })).rejects.toBe(given);
  });
});
