/** Where an id stands (from 0) once it has been taken out of the order and dropped before or after another. */
export const placeAfterDrop = (
  order: readonly string[],
  moved: string,
  target: string,
  position: 'before' | 'after' | 'on',
): number => {
  const rest = order.filter((id) => id !== moved);
  const at = rest.indexOf(target);
  if (at === -1) return order.indexOf(moved);
  return position === 'after' ? at + 1 : at;
};
