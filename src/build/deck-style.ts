import type { Deck } from '../core/deck.ts';
import { layoutStyle } from '../core/layouts.ts';
import { bundleTheme } from './bundle-theme.ts';
import { projectPath } from './project.ts';

/** All CSS of a deck's page, minified, loading nothing: theme and the layouts that its slides use. */
export async function deckStyle({ slides }: Deck, medium: 'screen' | 'print'): Promise<string> {
  const entry = medium === 'screen' ? 'src/theme/theme.css' : 'src/theme/print-theme.css';
  return bundleTheme(projectPath(entry), layoutStyle(new Set(slides.map(({ layout }) => layout))));
}
