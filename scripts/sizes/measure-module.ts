import {
  type ArrowFunctionExpression,
  type Function as FunctionNode,
  Visitor,
  parseSync,
} from 'oxc-parser';

export type Sizes = {
  /** lines of the file */
  lines: number;
  /** lines of each function with a body of its own, from its first to its last */
  functions: { line: number; lines: number }[];
};

/** Counts the lines of a module and of its functions. */
export const measureModule = (path: string, source: string): Sizes => {
  const starts = [0, ...[...source.matchAll(/\n/g)].map((found) => found.index + 1)];
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const functions: Sizes['functions'] = [];
  const measure = (node: FunctionNode | ArrowFunctionExpression): void => {
    if (node.body?.type !== 'BlockStatement') return;
    const line = lineAt(node.start);
    functions.push({ line, lines: lineAt(node.end - 1) - line + 1 });
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(parseSync(path, source).program);
  return { lines: source.trimEnd().split('\n').length, functions };
};

/** The value that this part (0 to 1) of the numbers does not exceed; 0 when there are none. */
export const quantile = (numbers: number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * part) - 1)] ?? 0;
