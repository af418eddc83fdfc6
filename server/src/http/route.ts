import * as z from 'zod/mini';

import type { SeatCookie } from '#auth/seat-cookies.ts';
import type { PaperLanguage } from '#export/language.ts';
import { Problem, noSuchMeeting } from '#lib/problem.ts';

/** A request as routes see it: nothing of Express, and of the address bar its parameters only. */
export type Incoming = {
  readonly params: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly cookies: readonly SeatCookie[];
  /** The X-Seat header. */
  readonly seat: string | undefined;
  /** For counting attempts only: never kept, never logged. */
  readonly address: string;
  /** The first of the Accept-Language header that we can write in: of the page it was asked from, and kept nowhere. */
  readonly language: PaperLanguage;
  /** The X-About header: what is said of a file that is sent. */
  readonly about: string | undefined;
  /** The body as it came, where a file is sent. Rejects once it is more than so many bytes. */
  readonly readFile: (most: number) => Promise<Uint8Array>;
};
export type Outgoing = {
  readonly status: 200 | 204;
  readonly body: unknown;
  readonly setCookies: readonly string[];
};

export type Schema = z.ZodMiniType;
/** An answer that is a file's bytes. */
export const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** An answer that is a file, with what it is: for routes where that is not known beforehand. */
export type FoundFile = GivenFile & { readonly bytes: Uint8Array };
export const isFoundFile = (value: unknown): value is FoundFile =>
  typeof value === 'object' &&
  value !== null &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array;
export const foundFile = z.custom<FoundFile>(isFoundFile);
/** What kind of file a route answers with, and the name it is kept under, which gives nothing away. */
export type GivenFile = { readonly type: string; readonly name: string };

/** A body that is not read, or an answer of 204. */
export const nothing = z.void();
export const isNothing = (schema: Schema): boolean => schema === nothing;

/** What a route is, apart from what it does: enough for the OpenAPI page. */
export type Shape<Params extends Schema, Body extends Schema, Answer extends Schema> = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** With parameters as Express writes them: `/api/meetings/:id/stage`. */
  readonly path: string;
  /** What it is for, in a few words. */
  readonly does: string;
  readonly params: Params;
  readonly body: Body;
  readonly answer: Answer;
  /** The body is a file, which the route reads when it wants it; `body` is what X-About says of it. */
  readonly takesFile?: boolean;
  /** Where the answer is a file. */
  readonly gives?: GivenFile;
};

export type Route = Shape<Schema, Schema, Schema> & {
  /** Who may ask at all: anyone, or the holder of a seat. What a holder may do is decided by `can`. */
  readonly who: 'anyone' | 'seat';
  readonly run: (incoming: Incoming) => Promise<Outgoing>;
};

export type Call<Params extends Schema, Body extends Schema> = {
  readonly params: z.output<Params>;
  readonly body: z.output<Body>;
  readonly incoming: Incoming;
  /** Adds a `Set-Cookie` to the answer. */
  readonly setCookie: (text: string) => void;
};

const parseParams = <Params extends Schema>(schema: Params, params: unknown): z.output<Params> => {
  const parsed = z.safeParse(schema, params);
  if (parsed.success) return parsed.data;
  // An id that is none and one that is nobody's are told apart by nobody; a version's number is no secret.
  const [issue] = parsed.error.issues;
  const isNowhere = ({ code }: { code: string }) => code === 'custom' || code === 'invalid_value';
  if (issue === undefined || parsed.error.issues.some(isNowhere)) {
    throw noSuchMeeting();
  }
  const field = issue.path.map(String).join('.');
  throw new Problem(
    'bad-request',
    `There is no version of that name: look at "${field}" in the address. Nothing was changed.`,
    field,
  );
};

/** Half a character, and control characters that show nothing and that no file may hold. */
const unkept =
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** The path of the first text in a parsed body that cannot be kept as it is. */
const unkeepable = (value: unknown, path = ''): string | null => {
  if (typeof value === 'string') {
    return unkept.test(value) ? path : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = unkeepable(part, path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
};

/** What PostgreSQL refuses and what would come back as something else is refused here, with its field. */
const checkTexts = (body: unknown): void => {
  const field = unkeepable(body);
  if (field === null) return;
  throw new Problem(
    'bad-request',
    `There is a character in "${field}" that cannot be saved. Nothing was changed: take it out, or type the words again.`,
    field,
  );
};

const unreadable = (): Problem =>
  new Problem(
    'bad-request',
    'What was said of this file could not be read. Nothing was added: send X-About as percent-encoded JSON.',
    'X-About',
  );

const parseAbout = (text: string): unknown => {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    throw unreadable();
  }
};

const parseBody = <Body extends Schema>(schema: Body, body: unknown): z.output<Body> => {
  const parsed = z.safeParse(schema, isNothing(schema) ? undefined : body);
  if (parsed.success) {
    checkTexts(parsed.data);
    return parsed.data;
  }
  const field = parsed.error.issues[0]?.path.map(String).join('.') || 'body';
  throw new Problem(
    'bad-request',
    `This could not be used as it was sent: look at "${field}". Nothing was changed.`,
    field,
  );
};

/**
 * Parse, authorise, do, present. `admit` decides who is asking before the body is looked at, so that a stranger learns
 * nothing from its errors. The answer's schema is an allow-list: a key it does not name never leaves the server.
 */
export const defineRoute = <
  Params extends Schema,
  Body extends Schema,
  Answer extends Schema,
  Asker extends object,
>(
  shape: Shape<Params, Body, Answer> & { readonly who: Route['who'] },
  admit: (incoming: Incoming, params: z.output<Params>) => Promise<Asker>,
  act: (call: Call<Params, Body> & Asker) => Promise<z.input<Answer>>,
): Route => ({
  ...shape,
  run: async (incoming) => {
    const setCookies: string[] = [];
    const params = parseParams(shape.params, incoming.params);
    const asker = await admit(incoming, params);
    const sent = shape.takesFile === true ? parseAbout(incoming.about ?? '') : incoming.body;
    const body = parseBody(shape.body, sent);
    const setCookie = (text: string) => void setCookies.push(text);
    const reply = await act({ ...asker, params, body, incoming, setCookie });
    return {
      status: isNothing(shape.answer) ? 204 : 200,
      body: z.parse(shape.answer, reply),
      setCookies,
    };
  },
});
