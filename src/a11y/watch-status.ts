const live = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"], output';

let said: string[] = [];

/** Keeps what screen readers are told of by themselves. */
export function watchStatus(): void {
  new MutationObserver((changes) => {
    const regions = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(live),
    );
    said.push(...[...new Set(regions)].flatMap((region) => region?.textContent?.trim() || []));
  }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
}

export function forgetStatus(): void {
  said = [];
}

/** All that was said since it was forgotten, as one text without soft hyphens. */
export function statusText(): string {
  return said.join(' ').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
