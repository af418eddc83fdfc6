import type { IncomingMessage, ServerResponse } from 'node:http';

import express, { type Express, type Request, type Response } from 'express';

import { createJoinLimit } from '#auth/join-limit.ts';
import { type SeatCookies, seatCookies } from '#auth/seat-cookies.ts';
import { type PaperLanguage, paperLanguages } from '#export/language.ts';
import type { Press } from '#export/press.ts';
import { recordSchema } from '#export/record-data/record-schema.ts';
import { createAskers } from '#http/askers.ts';
import { type MetricsOptions, addMetrics } from '#http/metrics-route.ts';
import { answerErrors } from '#http/middleware/errors.ts';
import { sameOrigin } from '#http/middleware/same-origin.ts';
import { securityHeaders } from '#http/middleware/security-headers.ts';
import { staticClient } from '#http/middleware/static-client.ts';
import { createOpenApi } from '#http/openapi.ts';
import { readFile } from '#http/read-file.ts';
import {
  type GivenFile,
  type Incoming,
  type Outgoing,
  type Route,
  isFoundFile,
} from '#http/route.ts';
import { allRoutes } from '#http/routes/all-routes.ts';
import type { Intake } from '#intake/intake.ts';
import type { Log } from '#lib/log.ts';
import { Problem } from '#lib/problem.ts';
import type { Deps } from '#use-cases/deps.ts';

export type HttpOptions = {
  readonly publicUrl: string;
  readonly allowedOrigins: readonly string[];
  readonly clientFolder: string;
  readonly proxies: number;
  readonly bodyBytes: number;
  readonly joinsPerMinute: number;
  readonly press: Press;
  readonly intake: Intake;
  /** Where the source is, or null. */
  readonly sourceUrl: string | null;
  /** Whether new people may be sent here: false while starting, draining, or when the disk fails. */
  readonly isReady: () => boolean;
  readonly metrics: MetricsOptions;
  readonly log: Log;
};

const header = (request: Request, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const writtenFor = (request: Request): PaperLanguage => {
  const wanted = request.acceptsLanguages([...paperLanguages]);
  return paperLanguages.find((language) => language === wanted) ?? 'en';
};

const readRequest = (request: Request, cookies: SeatCookies): Incoming => ({
  params: request.params,
  body: request.body as unknown,
  cookies: cookies.read(request.headers.cookie),
  seat: header(request, 'x-seat'),
  address: request.ip ?? '',
  language: writtenFor(request),
  about: header(request, 'x-about'),
  readFile: (most) => readFile(request, most),
});

/** Should a browser show a file in spite of everything, nothing in it runs, and it fetches nothing. */
const filePolicy = "sandbox; default-src 'none'";

/** To be kept, never shown in place: nothing in a file can act on the page it came from. */
const sendFile = (response: Response, { type, name }: GivenFile, bytes: Uint8Array): void => {
  response.type(type).attachment(name).setHeader('Content-Security-Policy', filePolicy);
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
};

/** A file that is refused before it has arrived is not read to its end: the connection goes with the answer. */
const runRoute = async (route: Route, request: Request, incoming: Incoming): Promise<Outgoing> => {
  try {
    return await route.run(incoming);
  } catch (error) {
    if (route.takesFile === true && !request.complete) {
      request.res?.setHeader('Connection', 'close');
    }
    throw error;
  }
};

/** Answers one route and notes that it was asked: its pattern, never its address. */
const serve =
  (route: Route, cookies: SeatCookies, log: Log) =>
  async (request: Request, response: Response) => {
    const began = performance.now();
    response.on('finish', () =>
      log.info('request', {
        method: route.method,
        route: route.path,
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
      }),
    );
    const { status, body, setCookies } = await runRoute(
      route,
      request,
      readRequest(request, cookies),
    );
    if (setCookies.length > 0) response.setHeader('Set-Cookie', setCookies);
    if (status === 204) response.status(204).end();
    else if (isFoundFile(body)) sendFile(response, body, body.bytes);
    else if (route.gives && body instanceof Uint8Array) sendFile(response, route.gives, body);
    else response.json(body);
  };

const addHealth = (app: Express, isReady: () => boolean): void => {
  app.get('/healthz', (_request, response) => void response.json({ status: 'up' }));
  app.get('/readyz', (_request, response) => {
    const ready = isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not-ready' });
  });
};

const noSource =
  'Four Chairs is free software under the GNU Affero General Public License, version 3. ' +
  'Whoever runs this server has its source and gives it to you: please ask them.\n';

/** Everybody who uses the server over a network is offered the source of what runs (AGPL, section 13). */
const addSource = (app: Express, sourceUrl: string | null): void => {
  app.get('/source', (_request, response) => {
    if (sourceUrl === null) response.type('text/plain').send(noSource);
    else response.redirect(302, sourceUrl);
  });
};

const addApi = (app: Express, deps: Deps, options: HttpOptions): void => {
  const cookies = seatCookies(options.publicUrl);
  const joins = createJoinLimit(options.joinsPerMinute);
  const { press, intake } = options;
  const askers = createAskers(deps);
  const routes = allRoutes({ ...deps, cookies, joins, press, intake, askers });
  let openApi: ReturnType<typeof createOpenApi> | null = null;
  let described: string | null = null;
  app.use('/api', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', sameOrigin(options.allowedOrigins));
  app.use('/api', express.json({ limit: options.bodyBytes }));
  app.get('/api/openapi.json', (_request, response) => {
    openApi ??= createOpenApi(routes);
    response.json(openApi);
  });
  app.get('/api/record.schema.json', (_request, response) => {
    described ??= JSON.stringify(recordSchema());
    response.type('application/schema+json').send(described);
  });
  for (const route of routes) app[route.method](route.path, serve(route, cookies, options.log));
  app.use('/api', () => {
    throw new Problem('not-found', 'There is nothing at this address. Nothing was changed.');
  });
};

/** Everything that is answered over HTTP, as a handler for a Node server. Express lives in this folder only. */
export const createHttpApp = (
  deps: Deps,
  options: HttpOptions,
): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', options.proxies);
  app.use(securityHeaders(options));
  addHealth(app, options.isReady);
  addSource(app, options.sourceUrl);
  addMetrics(app, options.metrics);
  addApi(app, deps, options);
  app.use(staticClient(options.clientFolder));
  app.use(() => {
    throw new Problem('not-found', 'There is nothing at this address. Nothing was changed.');
  });
  app.use(answerErrors(options.log));
  return (request, response) => void app(request, response);
};
