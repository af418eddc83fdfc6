/**
 * The architecture as a table. A zone is a part of the tree; beside it stand the zones it may
 * import besides itself. What is not in the table may not be imported, and a folder that is not a
 * zone may not exist.
 */
// oxfmt-ignore
export const zones = {
  'shared': [],

  'server/main': [
    'server/app', 'server/config', 'server/demo', 'server/http', 'server/collab',
    'server/use-cases', 'server/auth', 'server/export', 'server/store',
    'server/ports', 'server/lib', 'shared',
  ],
  /** What is said to have happened at the made-up schools: data, for the demonstration and the journeys. */
  'server/script': ['shared'],
  'server/demo': [
    'server/script', 'server/app', 'server/config', 'server/use-cases', 'server/auth',
    'server/export', 'server/store', 'server/ports', 'server/lib', 'shared',
  ],
  'server/app': [
    'server/config', 'server/http', 'server/collab', 'server/use-cases',
    'server/auth', 'server/export', 'server/intake', 'server/ports', 'server/lib',
    'shared',
  ],
  'server/config': ['server/lib', 'shared'],
  'server/http': [
    'server/use-cases', 'server/auth', 'server/export', 'server/intake',
    'server/ports', 'server/lib', 'shared',
  ],
  'server/collab': [
    'server/use-cases', 'server/auth', 'server/ports', 'server/lib', 'shared',
  ],
  'server/use-cases': [
    'server/auth', 'server/export', 'server/intake', 'server/ports', 'server/lib',
    'shared',
  ],
  'server/auth': ['server/ports', 'server/lib', 'shared'],
  'server/intake': ['server/ports', 'server/lib', 'shared'],
  'server/export': ['server/ports', 'server/lib', 'shared'],
  'server/store': ['server/ports', 'server/lib', 'shared'],
  'server/ports': ['server/lib', 'shared'],
  'server/lib': ['shared'],
  'server/bench': ['server/collab', 'server/store', 'server/ports', 'server/lib', 'shared'],

  'client/app': [
    'client/features', 'client/editor', 'client/session', 'client/collab', 'client/api',
    'client/components', 'client/i18n', 'client/styles', 'client/lib', 'shared',
  ],
  'client/features': [
    'client/editor', 'client/session', 'client/collab', 'client/api', 'client/components',
    'client/i18n', 'client/styles', 'client/lib', 'shared',
  ],
  'client/editor': [
    'client/collab', 'client/api', 'client/components', 'client/i18n', 'client/styles',
    'client/lib', 'shared',
  ],
  'client/session': [
    'client/collab', 'client/api', 'client/components', 'client/i18n', 'client/lib', 'shared',
  ],
  'client/collab': ['client/lib', 'shared'],
  'client/api': ['client/lib', 'shared'],
  'client/components': ['client/styles', 'client/lib', 'shared'],
  'client/i18n': ['client/lib', 'shared'],
  'client/styles': [],
  'client/lib': ['shared'],

  'e2e': ['server/script', 'shared', 'scripts'],
  'scripts': [],
} as const satisfies Record<string, readonly string[]>;

export type Zone = keyof typeof zones;

const isZone = (name: string): name is Zone => Object.hasOwn(zones, name);

/** Files whose zone is not their folder's name. */
const special: [RegExp, Zone][] = [
  [/^shared\//, 'shared'],
  [/^e2e\//, 'e2e'],
  [/^scripts\//, 'scripts'],
  [/^server\/bench\//, 'server/bench'],
  [/^server\/src\/((main|demo|chairs)\.ts$|chairs\/)/, 'server/main'],
  [/^server\/src\/demo\/(script\.ts$|data\/)/, 'server/script'],
  [/^server\/src\/(app|limits-of)\.ts$/, 'server/app'],
  [/^server\/src\/config\.ts$/, 'server/config'],
  [/^server\/src\/store\/(store\.ts$|ports\/)/, 'server/ports'],
];

/** The zone a module belongs to; undefined when the architecture does not know its folder. */
export const zoneOf = (path: string): Zone | undefined => {
  const found = special.find(([pattern]) => pattern.test(path));
  if (found) return found[1];
  const [, name, folder] = /^(client|server)\/src\/([^/]+)\//.exec(path) ?? [];
  const zone = `${name}/${folder}`;
  return isZone(zone) ? zone : undefined;
};

/** The feature a client module belongs to, if any: features do not know each other. */
export const featureOf = (path: string): string | undefined =>
  /^client\/src\/features\/([^/]+)/.exec(path)?.[1];
