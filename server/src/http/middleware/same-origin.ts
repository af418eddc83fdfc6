import type { RequestHandler } from 'express';

import { fileType } from '#http/read-file.ts';
import { Problem } from '#lib/problem.ts';

const refused = (what: string) =>
  new Problem('not-allowed', `Another site tried to do this for you. Nothing was changed.`, what);

/**
 * A request that changes something comes from our own pages (or from no page at all) and is JSON or a file as we send
 * them, neither of which a form on another site can send. Seats' cookies are SameSite=Strict besides.
 */
export const sameOrigin =
  (allowedOrigins: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const { origin } = request.headers;
    if (origin !== undefined && !allowedOrigins.includes(origin)) throw refused('Origin');
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') {
      throw refused('Sec-Fetch-Site');
    }
    const type = request.headers['content-type'];
    const isEmpty = type === undefined && !(Number(request.headers['content-length'] ?? 0) > 0);
    if (isEmpty || type === fileType || /^application\/json\s*(;|$)/i.test(type ?? '')) {
      return next();
    }
    throw new Problem(
      'bad-request',
      'This server reads JSON only. Nothing was changed: send it as application/json.',
      'Content-Type',
    );
  };
