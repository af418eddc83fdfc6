/**
 * `list` with one more at its end. An empty one is replaced, not filled: a list that a quiet room keeps has long been
 * moved among V8's old objects, and what is put into such a list is not collected when the list is thrown away, but only
 * in the next collection of everything, with all that it leads to (docs/decisions/0147).
 */
export const added = <Value>(list: Value[], value: Value): Value[] => {
  if (list.length === 0) return [value];
  list.push(value);
  return list;
};
