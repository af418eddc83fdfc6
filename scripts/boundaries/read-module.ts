import {
  type Argument,
  type CallExpression,
  type Expression,
  type Node,
  Visitor,
  parseSync,
} from 'oxc-parser';

export type Module = {
  path: string;
  /** Everything it names in an import, an export … from, an import() or a worker's URL. */
  specifiers: string[];
  /** It only hands on what other modules export. */
  isBarrel: boolean;
  readsEnvironment: boolean;
  /** It asks a document for a root by its key. */
  namesRoots: boolean;
};

const text = (node: Expression | Argument | undefined): string | undefined =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

const isImportMeta = (node: Argument | undefined): boolean =>
  node?.type === 'MemberExpression' && node.object.type === 'MetaProperty';

/** How a Y.Doc is asked for one of its roots: `getMap('plan')`, `share.get('plan')`, `get('plan', Y.Map)`. */
const rootGetters = /^get(Map|Array|Text|XmlFragment|XmlElement)$/;

const isMember = (
  node: Expression | Argument | undefined,
  is: { readonly of?: string; readonly name?: string },
): boolean => {
  if (node?.type !== 'MemberExpression') return false;
  const named = (part: Node, name: string | undefined): boolean =>
    name === undefined || (part.type === 'Identifier' && part.name === name);
  return named(node.object, is.of) && named(node.property, is.name);
};

const asksForRoot = ({ callee, arguments: [key, type] }: CallExpression): boolean => {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  const { name } = callee.property;
  if (rootGetters.test(name)) return true;
  if (text(key) === undefined || !/^(get|has)$/.test(name)) return false;
  return isMember(callee.object, { name: 'share' }) || isMember(type, { of: 'Y' });
};

/** Reads what the architecture's rules look at. Throws when the source is not valid. */
export const readModule = (path: string, source: string): Module => {
  const { module, program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be read: ${error.message}`);
  const specifiers = module.staticImports.map((found) => found.moduleRequest.value);
  let readsEnvironment = false;
  let namesRoots = false;
  new Visitor({
    ExportAllDeclaration: (node) => void specifiers.push(node.source.value),
    ExportNamedDeclaration: (node) => void (node.source && specifiers.push(node.source.value)),
    ImportExpression: (node) => void specifiers.push(text(node.source) ?? '(computed)'),
    TSImportType: (node) => void specifiers.push(node.source.value),
    NewExpression: ({ callee, arguments: [target, base] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || !isImportMeta(base)) return;
      const file = text(target);
      if (file !== undefined && /\.[jt]sx?$/.test(file)) specifiers.push(file);
    },
    CallExpression: (node) => {
      if (asksForRoot(node)) namesRoots = true;
    },
    MemberExpression: ({ object, property }) => {
      const isEnv = property.type === 'Identifier' && property.name === 'env';
      if (isEnv && object.type === 'Identifier' && object.name === 'process') {
        readsEnvironment = true;
      }
    },
  }).visit(program);
  const statements = program.body.filter((node) => node.type !== 'ImportDeclaration');
  const isBarrel =
    statements.length > 0 &&
    statements.every(
      (node) =>
        node.type === 'ExportAllDeclaration' ||
        (node.type === 'ExportNamedDeclaration' && !node.declaration),
    );
  return { path, specifiers: [...new Set(specifiers)], isBarrel, readsEnvironment, namesRoots };
};
