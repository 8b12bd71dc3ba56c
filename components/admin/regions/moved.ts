/** The order with one code taken to a position, counted from 0; beyond an end means to that end. */
export function moved(order: string[], code: string, to: number): string[] {
  const rest = order.filter((other) => other !== code);
  if (rest.length === order.length) return order;
  const at = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, at), code, ...rest.slice(at)];
}
