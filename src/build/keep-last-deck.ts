import { type Finding, hasErrors } from '../core/finding.ts';
import type { LoadedDeck } from './load-deck.ts';

/** Milliseconds; what lasted shorter may be what was left of a folder while it was being deleted. */
const settledAfter = 1000;

const news = 'Gezeigt wird der letzte Stand, bis der Vortrag wieder da ist.';

/**
 * Loads a deck that is being written. Where nothing of it can be read any more, because its folder was deleted, renamed or locked, the
 * last one stays, with findings that say so.
 * @param now milliseconds of a clock that only goes forward
 */
export function keepLastDeck(
  load: () => Promise<LoadedDeck>,
  now = () => performance.now(),
): () => Promise<LoadedDeck> {
  let last: { readonly loaded: LoadedDeck; readonly at: number } | undefined;
  let settled: LoadedDeck | undefined;
  let isLost = false;
  return async () => {
    const loaded = await load();
    // Time does not make more of what was left when the deck went.
    if (last && !isLost && now() - last.at >= settledAfter) settled = last.loaded;
    isLost = isGone(loaded);
    if (!isLost) last = { loaded, at: now() };
    const shown = settled ?? last?.loaded;
    return isLost && shown ? { ...shown, findings: loaded.findings.map(withNews) } : loaded;
  };
}

export function isGone({ files, findings }: Pick<LoadedDeck, 'files' | 'findings'>): boolean {
  return files.length === 0 && hasErrors(findings);
}

function withNews(finding: Finding): Finding {
  return { ...finding, hint: `${news} ${finding.hint}` };
}
