import type { ErrorKind } from '@fourchairs/shared/protocol/error-kind.ts';
import * as z from 'zod/mini';

import { requestMs, takeFirstAnswer } from '#lib/first-request.ts';

import { ApiError, isErrorKind } from './api-error.ts';

/** One call of the server: a method, the parts of an address below `/api`, and what goes with it. */
export type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: readonly string[];
  /** Sent as JSON; a file as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** For what takes longer than a page may be waited for. */
  readonly withinMs?: number;
  /** Whose seat it is asked from; null where there is none yet. */
  readonly seat: string | null;
  readonly signal?: AbortSignal;
};

const errorBody = z.object({
  error: z.string(),
  message: z.string(),
  field: z.optional(z.string()),
});

const kindOfStatus = (status: number): ErrorKind => {
  if (status === 401) return 'sign-in-again';
  if (status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-many';
  return status === 503 || status === 502 || status === 504 ? 'not-saved' : 'unexpected';
};

const readError = async (response: Response): Promise<ApiError> => {
  const parsed = errorBody.safeParse(await response.json().catch(() => null));
  if (!parsed.success || !isErrorKind(parsed.data.error)) {
    return new ApiError(kindOfStatus(response.status));
  }
  return new ApiError(parsed.data.error, parsed.data.message, parsed.data.field ?? null);
};

/** A request that never got an answer: too slow, or no connection. The caller's own abort is passed on as it is. */
const noAnswer = (error: unknown, asked: AbortSignal | undefined): Error => {
  if (asked?.aborted === true && error instanceof Error) return error;
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  return new ApiError(isTimeout ? 'timeout' : 'offline');
};

/** Sends a request and gives back its answer when it is a good one. Throws ApiError for everything else. */
const sendRequest = async (request: Request): Promise<Response> => {
  const { method, path, body, seat, signal } = request;
  const headers = new Headers({ accept: 'application/json', ...request.headers });
  if (seat !== null) headers.set('x-seat', seat);
  const isFile = body instanceof Blob;
  if (body !== undefined) {
    headers.set('content-type', `application/${isFile ? 'octet-stream' : 'json'}`);
  }
  const limit = AbortSignal.timeout(request.withinMs ?? requestMs);
  const init: RequestInit = {
    method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
  };
  const address = `/api/${path.map(encodeURIComponent).join('/')}`;
  const asked = (method === 'GET' && takeFirstAnswer(address, seat)) || fetch(address, init);
  const response = await asked.catch((error: unknown) => {
    throw noAnswer(error, signal);
  });
  if (!response.ok) throw await readError(response);
  return response;
};

/** The answer as `schema` says it is. Throws ApiError `unexpected` when it is not. */
export const requestJson = async <Schema extends z.ZodMiniType>(
  schema: Schema,
  request: Request,
): Promise<z.output<Schema>> => {
  const response = await sendRequest(request);
  const parsed = schema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) throw new ApiError('unexpected');
  return parsed.data;
};

/** The bytes of a file, which the server writes in the page's language where it can. */
export const requestFile = async (request: Request): Promise<Blob> => {
  const headers = { ...request.headers, 'accept-language': document.documentElement.lang };
  return (await sendRequest({ ...request, headers })).blob();
};

/** For requests that are answered with 204. */
export const requestDone = async (request: Request): Promise<void> => {
  await sendRequest(request);
};
