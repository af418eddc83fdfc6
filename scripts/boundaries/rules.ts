import { isTest } from '../source/list-modules.ts';
import type { Module } from './read-module.ts';
import type { Target } from './resolve-import.ts';
import { featureOf, zoneOf, zones } from './zones.ts';

export type Edge = { from: string; specifier: string; target: Target };

/** What is wrong, in words; undefined when nothing is. */
type Verdict = string | undefined;

const filePath = ({ target }: Edge): string | undefined =>
  target.kind === 'file' ? target.path : undefined;

/** The package or part of Node an import leads to. */
const outside = ({ target }: Edge): string | undefined =>
  target.kind === 'package' || target.kind === 'builtin' ? target.name : undefined;

const isAsset = (path: string): boolean => !/\.(ts|tsx|mjs)$/.test(path);

/** Import arrows: see the table in zones.ts. Tests may look anywhere in their own package. */
const arrows = (edge: Edge): Verdict => {
  const path = filePath(edge);
  if (path === undefined || isAsset(path)) return undefined;
  const from = zoneOf(edge.from);
  const to = zoneOf(path);
  if (from === undefined || to === undefined || from === to) return undefined;
  const allowed: readonly string[] = zones[from];
  if (allowed.includes(to)) return undefined;
  const samePackage = from.split('/')[0] === to.split('/')[0];
  return isTest(edge.from) && samePackage ? undefined : `${from} may not import ${to}`;
};

const features = (edge: Edge): Verdict => {
  const [from, to] = [featureOf(edge.from), featureOf(filePath(edge) ?? '')];
  return from !== undefined && to !== undefined && from !== to
    ? `feature ${from} may not import feature ${to}`
    : undefined;
};

const testsStayTests = (edge: Edge): Verdict =>
  !isTest(edge.from) && /^(client|server|shared)\//.test(edge.from) && isTest(filePath(edge) ?? '')
    ? 'only tests may import tests and what is made for them'
    : undefined;

/** Packages that belong in one place. `home` may use them, and so may tests where `tests` says so. */
type Home = { packages: RegExp; within: RegExp; home: RegExp; tests: boolean; where: string };

const homes: Home[] = [
  {
    packages: /^ws$/,
    within: /^server\/src\//,
    // The bench is a client of every server it measures.
    home: /^server\/src\/(collab\/attach-collab-server|bench\/client)\.ts$/,
    tests: true,
    where: 'server/src/collab/attach-collab-server.ts',
  },
  {
    packages: /^(express|helmet)$/,
    within: /^server\/src\//,
    home: /^server\/src\/http\//,
    tests: false,
    where: 'server/src/http',
  },
  {
    packages: /^(kysely|pg|node:sqlite|@electric-sql\/pglite)$/,
    within: /^server\/src\//,
    home: /^server\/src\/store\//,
    tests: false,
    where: 'server/src/store',
  },
  {
    packages: /^@tiptap\//,
    within: /^client\/src\//,
    home: /^client\/src\/editor\//,
    tests: false,
    where: 'client/src/editor',
  },
  {
    packages: /^y-websocket$/,
    within: /^client\/src\//,
    home: /^client\/src\/collab\//,
    tests: true,
    where: 'client/src/collab',
  },
  { packages: /^y-prosemirror$/, within: /./, home: /^$/, tests: false, where: 'no place' },
];

const packageHomes = (edge: Edge): Verdict => {
  const name = outside(edge) ?? '';
  const lost = homes.find(
    ({ packages, within, home, tests }) =>
      packages.test(name) &&
      within.test(edge.from) &&
      !home.test(edge.from) &&
      !(tests && isTest(edge.from)),
  );
  return lost && `${name} belongs in ${lost.where}`;
};

const sharedPackages =
  /^(yjs|y-protocols|lib0|zod|fractional-indexing|temporal-polyfill|@tiptap\/(core|pm|starter-kit))$/;

const sharedIsPure = (edge: Edge): Verdict => {
  const name = outside(edge);
  if (!edge.from.startsWith('shared/') || name === undefined || sharedPackages.test(name)) {
    return undefined;
  }
  const allowed = isTest(edge.from) && /^(vitest|fast-check)$/.test(name);
  return allowed ? undefined : `shared may not use ${name}: no Node, no DOM, no React`;
};

const plainComponents = (edge: Edge): Verdict => {
  const name = outside(edge) ?? '';
  return edge.from.startsWith('client/src/components/') &&
    !isTest(edge.from) &&
    /^(i18next|react-i18next|@tanstack\/react-query|yjs|y-.*|lib0)$/.test(name)
    ? `components know neither data nor translations: ${name}`
    : undefined;
};

const nearbyPaths = ({ specifier }: Edge): Verdict =>
  specifier.startsWith('../../') ? 'no ../../: write #folder/file.ts' : undefined;

const wholePaths = ({ specifier, target }: Edge): Verdict => {
  if (target.kind !== 'missing') return undefined;
  return specifier === '(computed)' ? undefined : 'there is no such file (write its ending too)';
};

/** What one import may not do. The name stands in the report and in the test that plants it. */
export const edgeRules: Record<string, (edge: Edge) => Verdict> = {
  arrows,
  features,
  'tests-stay-tests': testsStayTests,
  'package-homes': packageHomes,
  'shared-is-pure': sharedIsPure,
  'plain-components': plainComponents,
  'nearby-paths': nearbyPaths,
  'whole-paths': wholePaths,
};

/** Tests look at what is kept, and attacks forge it: they may name any root, also one there is none of. */
const looksAtRoots = /\.test\.tsx?$|\/testing\/|^e2e\/tests\/|^server\/src\/attacks\/list\//;

/** What one module may not be or do, whatever it imports. */
export const moduleRules: Record<string, (module: Module) => Verdict> = {
  'known-folders': ({ path }) =>
    zoneOf(path) === undefined && !isTest(path)
      ? 'the architecture has no such folder: see scripts/boundaries/zones.ts'
      : undefined,
  'no-barrels': ({ isBarrel, path }) =>
    isBarrel || /(^|\/)index\.tsx?$/.test(path)
      ? 'no barrels: import what you need from where it is'
      : undefined,
  'one-environment': ({ path, readsEnvironment }) =>
    readsEnvironment &&
    path.startsWith('server/src/') &&
    path !== 'server/src/config.ts' &&
    !isTest(path)
      ? 'only server/src/config.ts reads the environment'
      : undefined,
  'roots-have-names': ({ path, namesRoots }) =>
    namesRoots && !path.startsWith('shared/src/document/') && !looksAtRoots.test(path)
      ? 'only shared/src/document knows the roots of a document: use what it exports'
      : undefined,
};
