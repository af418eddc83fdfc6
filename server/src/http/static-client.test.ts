import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'four-chairs-client-'));
let server: TestServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'client', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'client', 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'client', 'assets', 'main-1a2b.js'), 'export const a = 1;'.repeat(99));
  server = await startTestServer({
    CLIENT_FOLDER: join(folder, 'client'),
    PUBLIC_URL: 'https://reviews.example',
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const page = () => openTestBrowser(server.url);

it('gives index.html for every address of the client’s own, and never lets it be kept', async () => {
  for (const path of ['/', '/join', '/meetings/1/saved/2']) {
    const { status, body, headers } = await page().get(path);
    expect([path, status, body]).toEqual([path, 200, '<!doctype html><title>Page</title>']);
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

it('gives a page the file the build wrote for it', async () => {
  writeFileSync(join(folder, 'client', 'meeting.html'), '<!doctype html><title>Meeting</title>');
  const { body, headers } = await page().get('/meeting/1');
  expect(body).toBe('<!doctype html><title>Meeting</title>');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect((await page().get('/meeting/1/saved')).body).toContain('<title>Page</title>');
});

it('compresses hashed files and lets them be kept for ever', async () => {
  const { status, headers } = await page().get('/assets/main-1a2b.js', {
    headers: { 'accept-encoding': 'br' },
  });
  expect(status).toBe(200);
  expect(headers.get('content-encoding')).toBe('br');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const etag = headers.get('etag') ?? '';
  const again = await page().get('/assets/main-1a2b.js', {
    headers: { 'accept-encoding': 'br', 'if-none-match': etag, 'cache-control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
});

it('gives what is smallest to a browser, which names gzip first, as the build packed it', async () => {
  const packed = brotliCompressSync('export const packed = true;');
  writeFileSync(join(folder, 'client', 'assets', 'late-9f8e.js'), 'export const packed = false;');
  writeFileSync(join(folder, 'client', 'assets', 'late-9f8e.js.br'), packed);
  const got = async (name: string, accepted: string) => {
    const headers = { 'accept-encoding': accepted };
    const { body, headers: answered } = await page().get(`/assets/${name}`, { headers });
    return [answered.get('content-encoding'), String(body).slice(0, 28)];
  };
  const asBrowsersDo = 'gzip, deflate, br, zstd';
  expect(await got('late-9f8e.js', asBrowsersDo)).toEqual(['br', 'export const packed = true;']);
  expect(await got('main-1a2b.js', asBrowsersDo)).toEqual(['br', 'export const a = 1;export co']);
  expect((await got('late-9f8e.js', 'gzip, br;q=0'))[0]).toBe('gzip');
  expect((await got('late-9f8e.js', 'identity'))[0]).toBe(null);
});

it('says 404 for a file that is not there, and gives nothing from outside its folder', async () => {
  for (const path of ['/assets/old-9f.js', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/a%00.txt']) {
    const { status, body } = await page().get(path);
    expect([path, status]).toEqual([path, 404]);
    expect(JSON.stringify(body)).not.toContain('outside');
  }
});

it('allows nothing from anywhere else, nothing inline, and no frame around it', async () => {
  const { headers } = await page().get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self' wss://reviews.example");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('*');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('x-powered-by')).toBeNull();
});

it('insists on https where the public address is https, and only there', async () => {
  const { headers } = await page().get('/');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
  const plain = await startTestServer();
  const { headers: plainly } = await openTestBrowser(plain.url).get('/');
  expect(plainly.get('strict-transport-security')).toBeNull();
  expect(plainly.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  await plain.stop();
});

it('names in its policy no address that a policy cannot hold', async () => {
  const plain = await startTestServer({ CLIENT_FOLDER: join(folder, 'client') });
  const { headers } = await openTestBrowser(plain.url).get('/');
  await plain.stop();
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/connect-src 'self' ws:\/\/localhost:\d+ ws:\/\/127\.0\.0\.1:\d+;/);
});
