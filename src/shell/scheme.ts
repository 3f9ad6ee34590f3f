import type { Scheme } from '../core/schemes.ts';

/** `auto` as long as nobody chose: then the device decides. */
export type SchemeChoice = Scheme | 'auto';
export const schemeChoices: readonly SchemeChoice[] = ['auto', 'light', 'dark'];

export interface SchemeSwitch {
  readonly choice: () => SchemeChoice;
  readonly seen: () => Scheme;
  /** To the other one of what is seen now; remembered for this deck. */
  readonly toggle: () => void;
  readonly onChange: (listener: (seen: Scheme) => void) => void;
}

const attribute = 'data-scheme';

/** The page's own script has put the remembered choice on `<html>` before the first paint (`core/first-script.ts`). */
export function createSchemeSwitch(deck: string): SchemeSwitch {
  const root = document.documentElement;
  const choice = (): SchemeChoice => {
    const chosen = root.getAttribute(attribute);
    return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
  };
  const listeners: ((seen: Scheme) => void)[] = [];
  return {
    choice,
    seen: () => seenScheme(choice()),
    toggle() {
      const next = seenScheme(choice()) === 'dark' ? 'light' : 'dark';
      root.setAttribute(attribute, next);
      remember(deck, next);
      for (const listener of listeners) listener(next);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

function seenScheme(choice: SchemeChoice): Scheme {
  if (choice !== 'auto') return choice;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** All files of a disk share one storage, so the key names the deck. */
function remember(deck: string, scheme: Scheme): void {
  try {
    localStorage.setItem(`deck:${deck}:scheme`, scheme);
  } catch {
    // Where storage is forbidden, the choice holds until the page is loaded again.
  }
}
