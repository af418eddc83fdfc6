import { errorKinds } from '@fourchairs/shared/protocol/error-kind.ts';
import {
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  createDocument,
} from 'zod-openapi';
import * as z from 'zod/mini';

import { type Route, isNothing } from '#http/route.ts';

const errorBody = z.object({
  error: z.string(),
  message: z.string(),
  field: z.optional(z.string()),
});

const statuses = [...new Set(Object.values(errorKinds).map(({ status }) => status))].toSorted(
  (a, b) => a - b,
);
const refusals = Object.fromEntries(
  statuses.map((status) => [
    `${status}` as const,
    {
      description: Object.entries(errorKinds)
        .filter(([, kind]) => kind.status === status)
        .map(([name]) => name)
        .join(', '),
      content: { 'application/json': { schema: errorBody } },
    },
  ]),
);

/** `/api/meetings/:id` as OpenAPI writes it: `/api/meetings/{id}`. */
const openApiPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const operation = (route: Route): ZodOpenApiOperationObject => ({
  operationId: `${route.method} ${route.path}`,
  summary: route.does,
  ...(route.who === 'anyone' ? { security: [] } : {}),
  parameters: [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' as const },
  })),
  ...(isNothing(route.body)
    ? {}
    : { requestBody: { content: { 'application/json': { schema: route.body } } } }),
  responses: {
    ...(isNothing(route.answer)
      ? { '204': { description: 'Done' } }
      : {
          '200': {
            description: 'Answer',
            content: { 'application/json': { schema: route.answer } },
          },
        }),
    ...refusals,
  },
});

/** The OpenAPI 3.1 page, made from the schemas that the routes themselves use. */
export const createOpenApi = (routes: readonly Route[]) => {
  const paths: Record<string, ZodOpenApiPathsObject[string]> = {};
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
