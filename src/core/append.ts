/** Lists of any length: what is spread into `push` has to fit on the stack, and findings of a hostile deck do not. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
