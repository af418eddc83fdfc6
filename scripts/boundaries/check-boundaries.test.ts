import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { listModules } from '../source/list-modules.ts';
import { type Report, checkBoundaries } from './check-boundaries.ts';
import { zoneOf, zones } from './zones.ts';

const root = dirname(dirname(import.meta.dirname));
const planted: string[] = [];

/** A small tree on disk with these files in it, as the check reads it. */
const check = (files: Record<string, string>): Report => {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  planted.push(folder);
  for (const name of ['client', 'server', 'shared', 'e2e']) mkdirSync(join(folder, name));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return checkBoundaries(folder);
};

/** A module in `from` that imports something in `to`, both in the tree. */
const importing = (from: string, to: string): Report => {
  const [, name = '', rest = ''] = /^(\w+)\/src\/(.*)$/.exec(to) ?? [];
  const specifier = from.startsWith(`${name}/`) ? `#${rest}` : `@fourchairs/${name}/${rest}`;
  return check({
    [from]: `import { x } from '${specifier}';\nexport const y = x;`,
    [to]: 'export const x = 1;',
  });
};

const rulesOf = (report: Report): string[] => report.violations.map(({ rule }) => rule);

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

describe('what it reads', () => {
  it('reads every module on disk, and there are some', () => {
    const onDisk = globSync(
      '{client/src,server/src,server/bench,shared/src,e2e,scripts}/**/*.{ts,tsx,js,mjs}',
      {
        cwd: root,
        exclude: (name) => ['node_modules', 'dist', 'test-results'].includes(name),
      },
    );
    expect(onDisk.length).toBeGreaterThan(0);
    expect(listModules(root)).toEqual(onDisk.map(String).sort());
  });

  it('sees imports, re-exports, import(), types and workers', () => {
    const to = 'export const x = 1; export type X = 2;';
    const forms = [
      `import '#http/a.ts';`,
      `import type { X } from '#http/a.ts'; export type Y = X;`,
      `export { x } from '#http/a.ts'; export const y = 2;`,
      `export * from '#http/a.ts'; export const y = 2;`,
      `export const y = () => import('#http/a.ts');`,
      `export type Y = import('#http/a.ts').X;`,
      `export const y = new Worker(new URL('../http/a.ts', import.meta.url));`,
    ];
    for (const source of forms) {
      const report = check({ 'server/src/lib/b.ts': source, 'server/src/http/a.ts': to });
      expect(rulesOf(report), source).toEqual(['arrows']);
    }
  });

  it('has no zone that the tree has not', () => {
    const sheets = globSync('client/src/*/*.css', { cwd: root });
    const there = new Set([...listModules(root), ...sheets].map((path) => zoneOf(path)));
    expect([...there].filter((zone) => zone !== undefined).sort()).toEqual(
      Object.keys(zones).sort(),
    );
  });

  it('fails on what it cannot read', () => {
    expect(() => check({ 'server/src/lib/a.ts': 'const = ;' })).toThrow('server/src/lib/a.ts');
  });
});

describe('arrows', () => {
  it.each([
    ['server/src/http/a.ts', 'server/src/collab/b.ts'],
    ['server/src/collab/a.ts', 'server/src/http/b.ts'],
    ['server/src/use-cases/a.ts', 'server/src/http/b.ts'],
    ['server/src/use-cases/a.ts', 'server/src/collab/b.ts'],
    ['server/src/auth/a.ts', 'server/src/use-cases/b.ts'],
    ['server/src/http/a.ts', 'server/src/store/open-store.ts'],
    ['server/src/store/a.ts', 'server/src/use-cases/b.ts'],
    ['server/src/store/store.ts', 'server/src/store/open-store.ts'],
    ['server/src/lib/a.ts', 'server/src/store/store.ts'],
    ['server/src/http/a.ts', 'server/src/app.ts'],
    ['server/src/app.ts', 'server/src/main.ts'],
    ['server/src/http/a.ts', 'server/src/config.ts'],
    ['client/src/components/a.tsx', 'client/src/i18n/b.ts'],
    ['client/src/components/a.tsx', 'client/src/api/b.ts'],
    ['client/src/features/meeting/a.tsx', 'client/src/app/b.tsx'],
    ['client/src/editor/a.tsx', 'client/src/features/meeting/b.tsx'],
    ['client/src/editor/a.tsx', 'client/src/session/b.ts'],
    ['client/src/collab/a.ts', 'client/src/api/b.ts'],
    ['client/src/api/a.ts', 'client/src/session/b.ts'],
    ['client/src/lib/a.ts', 'client/src/components/b.tsx'],
    ['client/src/lib/a.ts', 'server/src/lib/b.ts'],
    ['client/src/lib/a.test.ts', 'server/src/lib/b.ts'],
    ['server/src/lib/a.ts', 'client/src/lib/b.ts'],
    ['shared/src/lib/a.ts', 'server/src/lib/b.ts'],
  ])('%s may not import %s', (from, to) => {
    expect(rulesOf(importing(from, to))).toEqual(['arrows']);
  });

  it.each([
    ['server/src/main.ts', 'server/src/store/open-store.ts'],
    ['server/src/app.ts', 'server/src/http/b.ts'],
    ['server/src/app.ts', 'server/src/collab/b.ts'],
    ['server/src/http/a.ts', 'server/src/use-cases/b.ts'],
    ['server/src/collab/a.ts', 'server/src/store/store.ts'],
    ['server/src/http/a.test.ts', 'server/src/store/open-store.ts'],
    ['server/src/lib/a.ts', 'shared/src/lib/b.ts'],
    ['client/src/app/a.tsx', 'client/src/features/meeting/b.tsx'],
    ['client/src/features/meeting/a.tsx', 'client/src/features/meeting/components/b.tsx'],
    ['client/src/editor/a.tsx', 'client/src/collab/b.ts'],
    ['client/src/components/a.tsx', 'client/src/lib/b.ts'],
  ])('%s may import %s', (from, to) => {
    expect(importing(from, to).violations).toEqual([]);
  });
});

/** One bad module for every other rule: rule, where it is planted, its source. */
const bad: [rule: string, path: string, source: string][] = [
  [
    'package-homes',
    'server/src/collab/session.ts',
    `import { WebSocket } from 'ws'; export const x = WebSocket;`,
  ],
  [
    'package-homes',
    'server/src/app.ts',
    `import type { Express } from 'express'; export type X = Express;`,
  ],
  [
    'package-homes',
    'server/src/use-cases/a.ts',
    `import { sql } from 'kysely'; export const x = sql;`,
  ],
  [
    'package-homes',
    'server/src/collab/a.ts',
    `import { DatabaseSync } from 'node:sqlite'; export const x = DatabaseSync;`,
  ],
  ['package-homes', 'server/src/auth/a.ts', `import pg from 'pg'; export const x = pg;`],
  [
    'package-homes',
    'client/src/features/meeting/a.tsx',
    `import { Editor } from '@tiptap/react'; export const x = Editor;`,
  ],
  [
    'package-homes',
    'client/src/features/meeting/a.ts',
    `import { WebsocketProvider } from 'y-websocket'; export const x = WebsocketProvider;`,
  ],
  [
    'package-homes',
    'client/src/editor/a.ts',
    `import { ySyncPlugin } from 'y-prosemirror'; export const x = ySyncPlugin;`,
  ],
  [
    'shared-is-pure',
    'shared/src/lib/a.ts',
    `import { createHash } from 'node:crypto'; export const x = createHash;`,
  ],
  [
    'shared-is-pure',
    'shared/src/lib/a.ts',
    `import { useState } from 'react'; export const x = useState;`,
  ],
  [
    'shared-is-pure',
    'shared/src/document/a.ts',
    `import { Editor } from '@tiptap/react'; export const x = Editor;`,
  ],
  [
    'plain-components',
    'client/src/components/a.tsx',
    `import { useTranslation } from 'react-i18next'; export const x = useTranslation;`,
  ],
  [
    'nearby-paths',
    'server/src/http/routes/a.ts',
    `import { x } from '../../http/b.ts'; export const y = x;`,
  ],
  ['whole-paths', 'server/src/http/a.ts', `import { x } from './b'; export const y = x;`],
  ['no-barrels', 'server/src/http/a.ts', `export { x } from './b.ts';`],
  ['no-barrels', 'server/src/http/index.ts', `export const y = 1;`],
  ['no-cycles', 'server/src/http/a.ts', `import { x } from './b.ts'; export const a = x;`],
  ['known-folders', 'server/src/helpers/a.ts', `export const x = 1;`],
  ['known-folders', 'client/src/a.ts', `export const x = 1;`],
  ['one-environment', 'server/src/http/a.ts', `export const x = process.env['PORT'];`],
  [
    'roots-have-names',
    'client/src/features/meeting/a.ts',
    `import * as Y from 'yjs'; export const x = (doc: Y.Doc) => doc.getMap('plan');`,
  ],
  [
    'roots-have-names',
    'server/src/simulate/a.ts',
    `import * as Y from 'yjs'; export const x = (doc: Y.Doc) => doc.share.get('plan');`,
  ],
  [
    'roots-have-names',
    'e2e/measure/a.ts',
    `import * as Y from 'yjs'; export const x = (doc: Y.Doc) => doc.get('plan', Y.Map);`,
  ],
  [
    'tests-stay-tests',
    'server/src/http/a.ts',
    `import { x } from './testing/c.ts'; export const y = x;`,
  ],
];

describe('other rules', () => {
  it.each(bad)('%s refuses its planted module in %s', (rule, path, source) => {
    const report = check({
      'server/src/http/b.ts':
        rule === 'no-cycles'
          ? `import { a } from './a.ts'; export const x = a;`
          : `export const x = 1;`,
      'server/src/http/testing/c.ts': `export const x = 1;`,
      [path]: source,
    });
    expect(rulesOf(report)).toEqual([rule]);
  });

  it('a feature never imports a feature', () => {
    const report = importing(
      'client/src/features/meeting/a.tsx',
      'client/src/features/saved/b.tsx',
    );
    expect(rulesOf(report)).toEqual(['features']);
  });

  it('refuses paths in a tsconfig', () => {
    const report = check({ 'client/tsconfig.json': '{ "compilerOptions": { "paths": {} } }' });
    expect(rulesOf(report)).toEqual(['no-tsconfig-paths']);
  });

  it.each([
    'shared/src/document/a.ts',
    'server/src/collab/a.test.ts',
    'server/src/attacks/list/a.ts',
  ])('%s may name a root', (path) => {
    const source = `export const x = (doc: { getMap(key: string): void }) => doc.getMap('plan');`;
    expect(check({ [path]: source }).violations).toEqual([]);
  });

  it.each([
    ['server/src/collab/attach-collab-server.ts', 'ws'],
    ['server/src/collab/testing/socket-pair.ts', 'ws'],
    ['server/src/http/routes/join.ts', 'express'],
    ['server/src/store/dialects/postgres/open.ts', 'pg'],
    ['client/src/editor/notes-editor.tsx', '@tiptap/react'],
    ['shared/src/document/notes-schema.ts', '@tiptap/pm/model'],
    ['shared/src/access/can.test.ts', 'vitest'],
  ])('%s may use %s', (path, name) => {
    expect(
      check({ [path]: `import * as x from '${name}'; export const y = x;` }).violations,
    ).toEqual([]);
  });
});
