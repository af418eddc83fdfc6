import { parseId, type SeatId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { describe, expect, it } from 'vitest';

import { seatCookies } from '#auth/seat-cookies.ts';
import { createToken, hashToken, sameHash } from '#auth/tokens.ts';

const seat = must(parseId<SeatId>('3f1c9a52-7b1e-4c6f-9a43-0d4b1f6f2a11'), 'an id');
const secret = createToken();

describe('seatCookies', () => {
  it('are bound to https where the public address is https', () => {
    const cookies = seatCookies('https://reviews.example');
    expect(cookies.open({ seat, secret }, 60_000)).toBe(
      `__Host-fc-${seat}=${secret}; Max-Age=60; HttpOnly; SameSite=Strict; Path=/; Secure`,
    );
    expect(cookies.read(`fc-${seat}=${secret}`)).toEqual([]);
    expect(cookies.read(`__Host-fc-${seat}=${secret}`)).toEqual([{ seat, secret }]);
  });

  it('read their own and nothing else', () => {
    const cookies = seatCookies('http://localhost:4000');
    const header = `theme=dark; fc-${seat}=${secret}; fc-nobody=${secret}; fc-${seat}=short; =; fc-`;
    expect(cookies.read(header)).toEqual([{ seat, secret }]);
    expect(cookies.read(undefined)).toEqual([]);
    expect(cookies.read('fc-=;'.repeat(10_000))).toEqual([]);
  });

  it('are cleared with the attributes they were made with', () => {
    expect(seatCookies('http://localhost:4000').clear(seat)).toBe(
      `fc-${seat}=; Max-Age=0; HttpOnly; SameSite=Strict; Path=/`,
    );
  });
});

describe('tokens', () => {
  it('are 256 bits that fit an address, each one new', () => {
    const tokens = new Set(Array.from({ length: 1000 }, createToken));
    expect(tokens.size).toBe(1000);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('are compared as hashes, whatever is given', () => {
    expect(sameHash(hashToken(secret), hashToken(secret))).toBe(true);
    expect(sameHash(hashToken(secret), hashToken(createToken()))).toBe(false);
    expect(sameHash(hashToken(secret), '')).toBe(false);
    expect(sameHash(hashToken(secret), 'zz')).toBe(false);
  });
});
