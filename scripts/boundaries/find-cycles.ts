/**
 * The groups of modules that import each other in a circle (Tarjan's strongly connected
 * components with more than one member, or a module that imports itself).
 */
export const findCycles = (graph: ReadonlyMap<string, readonly string[]>): string[][] => {
  const order = new Map<string, { index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  const visit = (node: string): { index: number; low: number; open: boolean } => {
    const mine = { index: order.size, low: order.size, open: true };
    order.set(node, mine);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      const theirs = order.get(next);
      if (!theirs) mine.low = Math.min(mine.low, visit(next).low);
      else if (theirs.open) mine.low = Math.min(mine.low, theirs.index);
    }
    if (mine.low === mine.index) close(node);
    return mine;
  };

  const close = (node: string): void => {
    const members = stack.splice(stack.indexOf(node));
    for (const member of members) {
      const entry = order.get(member);
      if (entry) entry.open = false;
    }
    if (members.length > 1 || graph.get(node)?.includes(node)) cycles.push(members.sort());
  };

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
};
