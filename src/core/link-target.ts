/** `ziele` of `#/ziele`, `#/ziele/2` and `#ziele`; undefined for what leads elsewhere, or to the first slide. */
export function linkTarget(href: string): string | undefined {
  const target = /^#\/?([^/]+)/.exec(href)?.[1];
  try {
    return target && decodeURIComponent(target);
  } catch {
    return target;
  }
}
