import { createElement } from '../element.ts';

/** Long enough for a browser that asks where to. */
const keptFor = 60_000;

/** Puts text into the reader's downloads. Whether a browser that forbids it says so is its own affair: `false` where it does. */
export function saveFile(name: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    createElement('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), keptFor);
    return true;
  } catch {
    return false;
  }
}
