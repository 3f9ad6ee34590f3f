import drawings from '../../assets/icons/icons.json' with { type: 'json' };

/** The closed list of icons. A new one is an entry in `assets/icons/icons.json`: what stands inside Lucide's `<svg>`. */
const icons: ReadonlyMap<string, string> = new Map(Object.entries(drawings));

export const iconNames: readonly string[] = [...icons.keys()];

/** Lines in the colour of the text; hidden from assistive technology, for the words beside it say all. */
export function renderIcon(name: string): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${icons.get(name) ?? ''}</svg>`;
}
