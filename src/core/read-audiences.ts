import { slugify } from './slugify.ts';

/** Names of audiences, `Rat, Presse` or a list of them, as they are compared: `rat`, `presse`; undefined where there are none. */
export function readAudiences(given: readonly unknown[]): readonly string[] | undefined {
  const names = given.flatMap((one) => (typeof one === 'string' ? one.split(/[,;]/) : [])).map(slugify);
  const named = [...new Set(names.filter((name) => name !== ''))];
  return named.length === 0 ? undefined : named;
}
