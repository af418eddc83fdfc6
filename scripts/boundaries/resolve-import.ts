import { existsSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';

/** What an import leads to: a file of ours, a package, a part of Node, or nothing. */
export type Target =
  | { kind: 'file'; path: string }
  | { kind: 'package'; name: string }
  | { kind: 'builtin'; name: string }
  | { kind: 'missing' };

const packageFolder = (path: string): string => path.split('/')[0] ?? '';

/** `#x` is `src/x` of the same package; in e2e, which has no src, the package itself. */
const sourceFolder = (path: string): string => {
  const folder = packageFolder(path);
  return folder === 'e2e' ? folder : `${folder}/src`;
};

const ourPath = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith('#')) return `${sourceFolder(from)}/${specifier.slice(1)}`;
  const [, name, rest] = /^@fourchairs\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  return name === undefined ? undefined : `${name}/src/${rest}`;
};

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Where `specifier`, written in the module `from` (a path from the root), leads. */
export const resolveImport = (root: string, from: string, specifier: string): Target => {
  const [bare = ''] = specifier.split('?');
  if (isBuiltin(bare)) return { kind: 'builtin', name: bare };
  const path = ourPath(from, bare);
  if (path === undefined) return { kind: 'package', name: packageName(bare) };
  const file = join(root, path);
  return existsSync(file) && statSync(file).isFile() ? { kind: 'file', path } : { kind: 'missing' };
};
