import { findOpenAction } from '../../talk/keys.ts';
import { moveSpot, type Spot } from './spot.ts';

interface SpotKeysOptions {
  readonly tool: () => string | undefined;
  readonly spot: () => Spot;
  readonly onMove: (spot: Spot) => void;
  readonly onEnter: (spot: Spot) => void;
}

/** Laser, spotlight and zoom without a mouse: Shift and the arrows move the spot, Enter zooms on it. */
export function mountSpotKeys({ tool, spot, onMove, onEnter }: SpotKeysOptions): void {
  const act = (event: KeyboardEvent): boolean => {
    const action = findOpenAction('tool', event, 'page');
    const moved = action === 'spot' ? moveSpot(spot(), event.key) : undefined;
    if (moved !== undefined) onMove(moved);
    else if (action === 'enlarge' && tool() === 'zoom') onEnter(spot());
    else return false;
    return true;
  };
  // Before the keys of the table, of which Enter is one.
  const onKey = (event: KeyboardEvent) => {
    if (tool() === undefined || tool() === 'pen') return;
    if (belongsToAnother(event) || !act(event)) return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { capture: true });
}

/** Text takes its own keys, a dialog all of them, and a button takes Enter, except the one that chose the tool. */
function belongsToAnother({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return true;
  return key === 'Enter' && target.closest('button:not([data-tool]), a[href], summary') !== null;
}
