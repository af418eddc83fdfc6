import { timingSafeEqual } from 'node:crypto';

import type { Express, Request } from 'express';

import { sha256 } from '#lib/sha256.ts';

export type MetricsOptions = {
  /** null: nobody gets them by a token. */
  readonly token: string | null;
  readonly text: () => string;
};

const isLoopback = (address: string | undefined): boolean =>
  address === '::1' || /^(::ffff:)?127\./.test(address ?? '');

/** Behind a proxy of this machine everybody seems to come from here: what was forwarded is from outside. */
const isFromHere = ({ socket, headers }: Request): boolean =>
  isLoopback(socket.remoteAddress) &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));

const hasToken = ({ headers }: Request, token: string | null): boolean =>
  token !== null && isSame(headers.authorization ?? '', `Bearer ${token}`);

/** Numbers for Prometheus, for this machine and for whoever holds METRICS_TOKEN; to others there is nothing here. */
export const addMetrics = (app: Express, { token, text }: MetricsOptions): void => {
  app.get('/metrics', (request, response) => {
    // Not on to the pages, which have an answer to every path.
    if (!isFromHere(request) && !hasToken(request, token)) {
      response.status(404).end();
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    response.type('text/plain; version=0.0.4; charset=utf-8').send(text());
  });
};
