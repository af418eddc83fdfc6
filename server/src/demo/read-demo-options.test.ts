import { describe, expect, it } from 'vitest';

import { momentOf } from '#lib/local-time.ts';

import { readDemoOptions } from './read-demo-options.ts';

describe('readDemoOptions', () => {
  it('makes one live meeting now where nothing is asked', () => {
    expect(readDemoOptions([])).toEqual({
      data: '.data/demo',
      json: false,
      meetings: 1,
      at: null,
    });
  });

  it('reads what a machine asks', () => {
    const asked = ['--port', '4123', '--data', 'here', '--meetings', '3', '--json'];
    expect(readDemoOptions(asked)).toEqual({
      port: '4123',
      data: 'here',
      meetings: 3,
      at: null,
      json: true,
    });
    expect(readDemoOptions(['--at', '2026-03-17T18:00']).at).toBe(momentOf('2026-03-17T18:00'));
  });

  it.each([
    [['--meetings', '0'], /^--meetings must be a whole number from 1 to 500; use: demo/],
    [['--meetings', 'many'], /^--meetings must be/],
    [['--meetings', '-1'], /^[^\n]*--meetings[^\n]*; use: demo/],
    [['--nonsense'], /^[^\n]*--nonsense[^\n]*; use: demo/],
    [['--port', '--json'], /^[^\n]*--port[^\n]*; use: demo/],
    [['--at', '2026-02-30T15:30'], /^--at must be a day and a time/],
    [['--at', '2026-03-17T18:00', '--meetings', '3'], /^--at says which/],
  ])('says in one line what is wrong with %j', (args, why) => {
    expect(() => readDemoOptions(args)).toThrow(why);
  });
});
