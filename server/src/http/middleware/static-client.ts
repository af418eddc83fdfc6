import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Request, RequestHandler, Response } from 'express';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const packed = /^(text|application)\/|\+xml/;

/** What a browser never opens as a page needs no page's policy: a kilobyte less with every file. */
const neverPage = /\.(css|js|woff2)$/;
const ofPages = ['Content-Security-Policy', 'Permissions-Policy', 'X-Frame-Options'];

type Encoding = 'br' | 'gzip' | 'identity';
type Found = { readonly path: string; readonly stamp: string };

/** A quality that nobody has to wait for: what is worth more was packed by the build. */
const packNow = async (path: string): Promise<Buffer> =>
  promisify(brotliCompress)(await readFile(path), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });

/** Scripts and styles stand packed beside themselves (client/vite.config.ts). */
const pack = {
  br: (path: string) => readFile(`${path}.br`).catch(() => packNow(path)),
  gzip: async (path: string) => promisify(gzip)(await readFile(path)),
  identity: (path: string) => readFile(path),
} satisfies Record<Encoding, (path: string) => Promise<Buffer>>;

/** The smallest the browser takes. Browsers name gzip first and mind neither: asked for the best, they would say gzip. */
const encodingFor = (request: Request, type: string): Encoding => {
  const smallest = (['br', 'gzip'] as const).find(
    (each) => request.acceptsEncodings(each) === each,
  );
  return packed.test(type) && smallest !== undefined ? smallest : 'identity';
};

const find = async (folder: string, name: string): Promise<Found | null> => {
  const path = join(folder, normalize(name));
  if (!path.startsWith(folder) || path.includes('\0')) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, stamp: `${found.mtimeMs}-${found.size}` } : null;
};

/** A file whose name holds a hash of what is in it never changes; a page is asked for anew each time. */
const cacheControl = (name: string): string => {
  if (name.endsWith('.html')) return 'no-store';
  return name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
};

/**
 * `/meeting.html` for `/meeting/…` and `/saved.html` for `/meeting/…/saved`: index.html once more, which also names the
 * code that page will ask for. Where the build wrote no such file it is index.html.
 */
const pageNames = (path: string): string[] => {
  const parts = path.split('/').filter((part) => part !== '');
  const name = parts.length > 2 ? parts.at(-1) : parts[0];
  return [`/${name}.html`, '/index.html'];
};

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/**
 * Serves the built pages, each file compressed once and kept in memory. Any address that is not a file is a page of the
 * client's own router and gets index.html.
 */
export const staticClient = (folder: string): RequestHandler => {
  const kept = new Map<string, Promise<Buffer>>();

  const read = ({ path, stamp }: Found, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${stamp} ${path}`;
    const bytes = kept.get(key) ?? pack[encoding](path);
    kept.set(key, bytes);
    bytes.catch(() => kept.delete(key));
    return bytes;
  };

  const send = async (request: Request, response: Response, name: string): Promise<boolean> => {
    const found = await find(folder, name);
    if (found === null) return false;
    const type = types[extname(name)] ?? 'application/octet-stream';
    const encoding = encodingFor(request, type);
    if (neverPage.test(name)) for (const header of ofPages) response.removeHeader(header);
    response.setHeader('Cache-Control', cacheControl(name));
    response.setHeader('Content-Type', type);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', `"${found.stamp}-${encoding}"`);
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    if (request.fresh) response.status(304).end();
    else response.end(await read(found, encoding));
    return true;
  };

  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const name = decode(request.path);
    if (name === null) return next();
    if (name !== '/' && (await send(request, response, name))) return;
    const isPage = extname(name) === '' && !/^\/(api|collab)(\/|$)/.test(name);
    for (const page of isPage ? pageNames(name) : []) {
      if (await send(request, response, page)) return;
    }
    next();
  };
};
