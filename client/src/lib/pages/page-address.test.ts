import { describe, expect, it } from 'vitest';

import { hrefOf, matchPage } from './page-address.ts';

describe('the address of a page', () => {
  it('is its path with its parts in it, safely', () => {
    expect(hrefOf({ to: '/pupils' })).toBe('/pupils');
    expect(hrefOf({ to: '/meeting/$meetingId/saved', params: { meetingId: 'a/b ?' } })).toBe(
      '/meeting/a%2Fb%20%3F/saved',
    );
  });

  it.each([
    ['/', '/', {}],
    ['/join', '/join', {}],
    ['/pupils/', '/pupils', {}],
    ['/meeting/m1', '/meeting/$meetingId', { meetingId: 'm1' }],
    ['/meeting/a%2Fb/room', '/meeting/$meetingId/room', { meetingId: 'a/b' }],
    ['/pupils/%', '/pupils/$pupilId', { pupilId: '%' }],
  ])('%s is %s', (pathname, path, params) => {
    expect(matchPage(pathname)).toEqual({ path, params });
  });

  it.each(['/nothing', '/meeting', '/meeting/m1/else', '/pupils/p1/more'])(
    '%s is none of ours',
    (pathname) => {
      expect(matchPage(pathname)).toBeNull();
    },
  );
});
