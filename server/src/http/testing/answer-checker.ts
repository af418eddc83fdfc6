import { must } from '@fourchairs/shared/lib/must.ts';
import * as z from 'zod';

const operation = z.object({
  responses: z.record(
    z.string(),
    z.object({
      content: z
        .record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))
        .optional(),
    }),
  ),
});
const openApi = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

const toPattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Checks answers against the server's own OpenAPI page: the status is listed, and the body is what it says. */
export const createAnswerChecker = async (url: string) => {
  const { paths } = openApi.parse(await (await fetch(`${url}/api/openapi.json`)).json());
  const patterns = Object.entries(paths).map(([path, methods]) => ({
    pattern: toPattern(path),
    methods,
  }));
  let checked = 0;
  return {
    count: () => checked,
    check: (method: string, path: string, answer: { status: number; body: unknown }): void => {
      const name = `${method} ${path} → ${answer.status}`;
      const found = patterns.find(({ pattern }) => pattern.test(path.split('?')[0] ?? ''));
      const { responses } = must(found?.methods[method.toLowerCase()], `${name} in OpenAPI`);
      const response = must(responses[String(answer.status)], `${name} in OpenAPI`);
      checked += 1;
      const json = response.content?.['application/json'];
      if (json === undefined) return;
      z.fromJSONSchema(json.schema).parse(answer.body);
    },
  };
};
export type AnswerChecker = Awaited<ReturnType<typeof createAnswerChecker>>;
