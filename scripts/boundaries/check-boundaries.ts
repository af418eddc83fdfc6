import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { listModules } from '../source/list-modules.ts';
import { findCycles } from './find-cycles.ts';
import { type Module, readModule } from './read-module.ts';
import { resolveImport } from './resolve-import.ts';
import { type Edge, edgeRules, moduleRules } from './rules.ts';

export type Violation = { rule: string; where: string; what: string };
export type Report = { modules: number; imports: number; violations: Violation[] };

const brokenRules = <Subject>(
  rules: Record<string, (subject: Subject) => string | undefined>,
  subject: Subject,
  where: string,
): Violation[] =>
  Object.entries(rules).flatMap(([rule, verdict]) => {
    const what = verdict(subject);
    return what === undefined ? [] : [{ rule, where, what }];
  });

const edgesOf = (root: string, module: Module): Edge[] =>
  module.specifiers.map((specifier) => ({
    from: module.path,
    specifier,
    target: resolveImport(root, module.path, specifier),
  }));

const cycleViolations = (edges: Edge[]): Violation[] => {
  const graph = new Map<string, string[]>();
  for (const { from, target } of edges) {
    if (target.kind === 'file') graph.set(from, [...(graph.get(from) ?? []), target.path]);
  }
  return findCycles(graph).map((members) => ({
    rule: 'no-cycles',
    where: members[0] ?? '',
    what: `these import each other: ${members.join(', ')}`,
  }));
};

/** `paths` in a tsconfig would be a second way to name a module, known to one tool only. */
const pathsViolations = (root: string): Violation[] =>
  ['.', 'client', 'server', 'shared', 'e2e']
    .flatMap((folder) => {
      const names = readdirSync(join(root, folder)).filter((name) =>
        /^tsconfig.*\.json$/.test(name),
      );
      return names.map((name) => join(folder, name));
    })
    .filter((file) => /"paths"\s*:/.test(readFileSync(join(root, file), 'utf8')))
    .map((where) => ({ rule: 'no-tsconfig-paths', where, what: 'no paths in a tsconfig' }));

/** Reads every module under the root and holds it against the architecture's rules. */
export const checkBoundaries = (root: string): Report => {
  const modules = listModules(root).map((path) =>
    readModule(path, readFileSync(join(root, path), 'utf8')),
  );
  const edges = modules.flatMap((module) => edgesOf(root, module));
  const violations = [
    ...modules.flatMap((module) => brokenRules(moduleRules, module, module.path)),
    ...edges.flatMap((edge) => brokenRules(edgeRules, edge, `${edge.from} → ${edge.specifier}`)),
    ...cycleViolations(edges),
    ...pathsViolations(root),
  ];
  return { modules: modules.length, imports: edges.length, violations };
};
