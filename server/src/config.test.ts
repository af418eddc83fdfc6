import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { limitDefaults, readConfig } from '#config.ts';

const read = (environment: Record<string, string>) => readConfig({}, environment);

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      databaseUrl: 'sqlite:.data/server',
      limits: limitDefaults,
    });
  });

  it('lets pages of the public address in, and on this machine under each of its names', () => {
    expect(read({ PORT: '4123' }).allowedOrigins).toEqual([
      'http://localhost:4123',
      'http://127.0.0.1:4123',
      'http://[::1]:4123',
    ]);
    const env = {
      PUBLIC_URL: 'https://reviews.example/',
      ALLOWED_ORIGINS: 'https://a.example, https://b.example',
    };
    expect(read(env)).toMatchObject({
      publicUrl: 'https://reviews.example',
      allowedOrigins: ['https://reviews.example', 'https://a.example', 'https://b.example'],
    });
  });

  it('has no token for the metrics, and takes none that could be guessed', () => {
    expect(read({}).metricsToken).toBe(null);
    expect(read({ METRICS_TOKEN: 'a1b2c3d4e5f6a7b8' }).metricsToken).toBe('a1b2c3d4e5f6a7b8');
    expect(() => read({ METRICS_TOKEN: 'secret' })).toThrow('METRICS_TOKEN');
  });

  it('takes settings before the environment, and the environment before what stands in', () => {
    const given = { settings: { PORT: '1' }, otherwise: { LOG_LEVEL: 'warn', HOST: 'a' } };
    expect(readConfig(given, { PORT: '2', HOST: 'b' })).toMatchObject({
      port: 1,
      host: 'b',
      logLevel: 'warn',
    });
  });

  it.each([
    [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535, not "70000"'],
    [{ PORT: '80a' }, 'PORT must be a whole number from 1 to 65535, not "80a"'],
    [
      { LIMIT_JOINS_PER_MINUTE: '-1' },
      'LIMIT_JOINS_PER_MINUTE must be a whole number from 1 to 1000000000, not "-1"',
    ],
    [
      { LIMIT_PLAIN_TEXT_CHARS: '50000' },
      'LIMIT_PLAIN_TEXT_CHARS must be a whole number from 1 to 20000, not "50000"',
    ],
    [
      { LIMIT_NOTES_BYTES: '900000' },
      'LIMIT_NOTES_BYTES must be a whole number from 1 to 200000, not "900000"',
    ],
    [
      { LIMIT_JOINS_PER_MIN: '9' },
      'LIMIT_JOINS_PER_MIN is not a limit; docs/operations.md lists them',
    ],
    [
      { PUBLIC_URL: 'reviews.example' },
      'PUBLIC_URL must be an address like https://reviews.example.org, not "reviews.example"',
    ],
    [
      { ALLOWED_ORIGINS: 'https://a.example/path' },
      'ALLOWED_ORIGINS must be an address like https://reviews.example.org, not "https://a.example/path"',
    ],
    [{ DATABASE_URL: 'mysql://a' }, 'DATABASE_URL must begin with postgres:// or sqlite:'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of silent, error, warn, info, debug, not "loud"',
    ],
  ])('refuses %j with one clear line', (environment, message) => {
    expect(() => read(environment)).toThrow(message);
  });
});

/** The table of docs/operations.md: the default it gives each setting. A row may hold two of a kind. */
const readTable = (page: string): Map<string, string> => {
  const rows = [...page.matchAll(/^\| (`[A-Z_`, ]+`) \| (.*?) ?\| .+ \|$/gm)];
  return new Map(
    rows.flatMap(([, names = '', values = '']) => {
      const all = values.split(', ');
      return names
        .split(', ')
        .map((name, at) => [name.replaceAll('`', ''), all[at] ?? ''] as const);
    }),
  );
};

it('docs/operations.md has a row for every setting and no other, with the default of every limit and number', () => {
  const path = join(import.meta.dirname, '..', '..', 'docs', 'operations.md');
  const table = readTable(readFileSync(path, 'utf8'));
  const source = readFileSync(join(import.meta.dirname, 'config.ts'), 'utf8');
  const names = [...source.matchAll(/env\['(\w+)'\]|(?:wholeNumber|days)\((?:env, )?'(\w+)'/g)];
  const settings = names.map(([, a, b]) => a ?? b ?? '');
  expect(settings.length).toBeGreaterThan(10);
  expect([...table.keys()].sort()).toEqual(
    [...new Set([...settings, ...Object.keys(limitDefaults)])].sort(),
  );
  for (const [name, value] of Object.entries(limitDefaults)) {
    expect([name, table.get(name)]).toEqual([name, value.toLocaleString('en-GB')]);
  }
  const numbers = /'([A-Z_]+)',\s(?:\{[^}]*otherwise: )?(\d+)(?: \}|\))/g;
  const defaults = [...source.matchAll(numbers)];
  expect(defaults.length).toBeGreaterThan(6);
  for (const [, name = '', value = ''] of defaults) {
    expect([name, table.get(name)]).toEqual([name, `\`${value}\``]);
  }
});
