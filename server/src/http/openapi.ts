import { type ErrorKind, errorKinds } from '@fourchairs/shared/protocol/error-kind.ts';
import {
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  createDocument,
} from 'zod-openapi';
import * as z from 'zod/mini';

import { paperLanguages } from '#export/language.ts';
import { fileType } from '#http/read-file.ts';
import { type Route, isNothing } from '#http/route.ts';

const errorBody = z.object({
  error: z.string(),
  message: z.string(),
  field: z.optional(z.string()),
});

/** What this route may refuse with: by who may ask it, whether a body can come with it, and what it is about. */
const kindsOf = ({ who, method, path, takesFile }: Route): readonly ErrorKind[] => [
  // A path that is no path, a body that is no JSON, one of several seats that is not named.
  ...(who === 'seat' || method !== 'get' || path.includes(':') ? (['bad-request'] as const) : []),
  // Also where none is asked for.
  ...(method === 'get' ? [] : (['too-large'] as const)),
  ...(takesFile === true ? (['too-many'] as const) : []),
  ...(who === 'seat'
    ? (['sign-in-again', 'not-allowed', 'not-found'] as const)
    : (['not-allowed', 'link-unknown', 'link-expired', 'link-revoked', 'too-many'] as const)),
  // What may be asked of a meeting depends on whether it is planned, live or saved, for reading too.
  ...(path.startsWith('/api/meetings/') ? (['conflict', 'finished'] as const) : []),
  ...(method !== 'get' && !path.startsWith('/api/meetings/') ? (['conflict'] as const) : []),
  'not-saved',
  'unexpected',
];

const refusalsOf = (route: Route) => {
  const kinds = kindsOf(route);
  const statuses = [...new Set(kinds.map((kind) => errorKinds[kind].status))].toSorted(
    (a, b) => a - b,
  );
  return Object.fromEntries(
    statuses.map((status) => [
      `${status}` as const,
      {
        description: kinds.filter((kind) => errorKinds[kind].status === status).join(', '),
        content: { 'application/json': { schema: errorBody } },
      },
    ]),
  );
};

const seatHeader = {
  name: 'X-Seat',
  in: 'header' as const,
  required: false,
  description: 'Which of the browser’s seats asks, where it has several.',
  schema: { type: 'string' as const },
};

/** Whether the server is up, and whether it takes people: for whatever watches it. */
const watched = (path: string, summary: string, statuses: Readonly<Record<string, string>>) => ({
  [path]: {
    get: {
      operationId: `get ${path}`,
      summary,
      security: [],
      responses: Object.fromEntries(
        Object.entries(statuses).map(([status, word]) => [
          status as `${1 | 2 | 3 | 4 | 5}${string}`,
          {
            description: word,
            content: { 'application/json': { schema: z.object({ status: z.literal(word) }) } },
          },
        ]),
      ),
    },
  },
});

/** `/api/meetings/:id` as OpenAPI writes it: `/api/meetings/{id}`. */
const openApiPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const answerContent = ({ answer, gives }: Route) =>
  gives === undefined
    ? { 'application/json': { schema: answer } }
    : { [gives.type]: { schema: { type: 'string' as const, format: 'binary' } } };

/** What is said of a file travels beside it. */
const aboutHeader = ({ body }: Route) => ({
  name: 'X-About',
  in: 'header' as const,
  required: true,
  description: `What the file is: JSON, percent-encoded, of this schema: ${JSON.stringify(z.toJSONSchema(body, { io: 'input' }))}`,
  schema: { type: 'string' as const },
});

/** Papers and calendar files are written by us. */
const languageHeader = {
  name: 'Accept-Language',
  in: 'header' as const,
  required: false,
  description: `A file that we write is in the first of these that is one of ${paperLanguages.join(', ')}, else in English. Nothing is kept of it.`,
  schema: { type: 'string' as const },
};

const bodyContent = ({ takesFile, body }: Route) =>
  takesFile === true
    ? { [fileType]: { schema: { type: 'string' as const, format: 'binary' } } }
    : { 'application/json': { schema: body } };

const operation = (route: Route): ZodOpenApiOperationObject => ({
  operationId: `${route.method} ${route.path}`,
  summary: route.does,
  ...(route.who === 'anyone' ? { security: [] } : {}),
  parameters: [
    ...[...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
      name,
      in: 'path' as const,
      required: true,
      schema: { type: 'string' as const },
    })),
    ...(route.who === 'seat' ? [seatHeader] : []),
    ...(route.takesFile === true ? [aboutHeader(route)] : []),
    ...(route.gives === undefined ? [] : [languageHeader]),
  ],
  ...(isNothing(route.body) ? {} : { requestBody: { content: bodyContent(route) } }),
  responses: {
    ...(isNothing(route.answer)
      ? { '204': { description: 'Done' } }
      : {
          '200': {
            description: 'Answer',
            content: answerContent(route),
          },
        }),
    ...refusalsOf(route),
  },
});

/** The OpenAPI 3.1 page, made from the schemas that the routes themselves use. */
export const createOpenApi = (routes: readonly Route[]) => {
  const paths: Record<string, ZodOpenApiPathsObject[string]> = {
    ...watched('/healthz', 'Whether the server is up', { '200': 'up' }),
    ...watched('/readyz', 'Whether people may be sent here', {
      '200': 'ready',
      '503': 'not-ready',
    }),
  };
  for (const route of routes) {
    const path = openApiPath(route.path);
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Four Chairs',
      version: '1',
      description:
        'A seat is a cookie `fc-<seat>` (`__Host-fc-<seat>` over https); the X-Seat header says which, where a browser has several.',
    },
    components: {
      securitySchemes: { seat: { type: 'apiKey', in: 'cookie', name: 'fc-<seat>' } },
    },
    security: [{ seat: [] }],
    paths,
  });
};
