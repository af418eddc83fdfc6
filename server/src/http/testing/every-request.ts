import * as z from 'zod/mini';

import type { TestBrowser } from '#http/testing/test-browser.ts';

const parts = z.record(z.string(), z.unknown());
const operation = z.object({
  parameters: z.optional(z.array(z.object({ name: z.string(), schema: z.optional(parts) }))),
  requestBody: z.optional(z.object({ content: z.record(z.string(), z.object({ schema: parts })) })),
});
type Parameter = NonNullable<z.output<typeof operation>['parameters']>[number];
const openApi = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

/** What a field or a place in an address may hold, by its name. */
export type Values = Readonly<Record<string, readonly string[]>>;

const first = (values: readonly unknown[]): unknown => values[0];

/** Something that fits a schema, filled with the ids a prying person would try. */
const fill = (schema: Readonly<Record<string, unknown>>, name: string, values: Values): unknown => {
  const { type, properties, enum: choices, anyOf } = schema;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(choices)) return first(choices);
  if (Array.isArray(anyOf)) return fill(z.parse(parts, first(anyOf)), name, values);
  if (type === 'object') {
    const fields = Object.entries(z.parse(z.record(z.string(), parts), properties ?? {}));
    return Object.fromEntries(fields.map(([key, each]) => [key, fill(each, key, values)]));
  }
  if (type === 'array') return [];
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return 1;
  return values[name]?.[0] ?? 'Words of a prying person';
};

/** A place in an address that takes one of some words takes the first. */
const choicesIn = (parameters: readonly Parameter[]): Values =>
  Object.fromEntries(
    parameters.flatMap(({ name, schema }) => {
      const choices = schema?.['enum'];
      return Array.isArray(choices) ? [[name, [String(first(choices))]]] : [];
    }),
  );

const addressesOf = (path: string, values: Values): string[] => {
  const [, name] = /\{(\w+)\}/u.exec(path) ?? [];
  if (name === undefined) return [path];
  return (values[name] ?? ['1']).flatMap((value) =>
    addressesOf(path.replace(`{${name}}`, value), values),
  );
};

export type EveryRequest = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
};

/**
 * Every request of the server's own OpenAPI page, with every value in every place of its address: what is added to the
 * API later is in it too. All but leaving, which ends the seat that asks.
 */
export const everyRequest = async (url: string, values: Values): Promise<EveryRequest[]> => {
  const { paths } = z.parse(openApi, await (await fetch(`${url}/api/openapi.json`)).json());
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody, parameters = [] }]) => {
      const schema = requestBody?.content['application/json']?.schema;
      const body = schema === undefined ? undefined : fill(schema, '', values);
      return addressesOf(path, { ...choicesIn(parameters), ...values }).map((address) => ({
        method,
        path: address,
        body,
      }));
    }),
  );
  return all.filter(({ path }) => path !== '/api/leave');
};

/** Asks it from a seat; what comes back, headers too, is not looked at. */
export const askRaw = async (
  url: string,
  page: TestBrowser,
  { method, path, body }: EveryRequest,
): Promise<{ readonly status: number; readonly bytes: Buffer }> => {
  const response = await fetch(`${url}${path}`, {
    method: method.toUpperCase(),
    headers: {
      cookie: page.cookie(),
      'x-seat': page.seat(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // The moment of the answer may be, to the second, one that was planted.
  const head = JSON.stringify([...response.headers].filter(([name]) => name !== 'date'));
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes: Buffer.concat([bytes, Buffer.from(head)]) };
};
