import { onTestFinished, vi } from 'vitest';

type Answer = { readonly status?: number; readonly body?: unknown };
type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

/**
 * Answers the page's requests instead of a server: `{ 'GET /api/pupils': { body: [] } }`. Gives what was asked, in order.
 * Taken away when the test ends.
 */
export const fakeServer = (answers: Readonly<Record<string, Answer>>): readonly Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit): Promise<Response> => {
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    asked.push({ method, path, body });
    const answer = answers[`${method} ${path}`];
    if (answer === undefined) return new Response(null, { status: 404 });
    const { status = 200 } = answer;
    return status === 204
      ? new Response(null, { status })
      : Response.json(answer.body ?? null, { status });
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return asked;
};
