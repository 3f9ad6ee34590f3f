import { join } from 'node:path';
import { formatPosition, parsePosition } from '../core/position-text.ts';
import type { LoadedDeck } from './load-deck.ts';
import { openInEditor } from './open-in-editor.ts';

const noEditor =
  'Hier läuft kein Editor, den wir kennen. Öffnen Sie ihn zuerst, oder nennen Sie ihn beim Start: npm start -- --editor <Befehl>';

/**
 * Opens what a click in the page has named. Nothing but the author's own texts: whoever else asks, gets no answer.
 *
 * @param at `03-leitlinien.md:12:1`, relative to the deck folder
 * @returns what to tell the author; undefined when all went well
 */
export async function openSource(
  { folder, sources }: Pick<LoadedDeck, 'folder' | 'sources'>,
  at: unknown,
  editor?: string,
): Promise<string | undefined> {
  const position = parsePosition(String(at));
  if (position === undefined || !sources.some(({ name }) => name === position.file)) return undefined;
  const isOpen = await openInEditor(formatPosition({ ...position, file: join(folder, position.file) }), editor);
  return isOpen ? undefined : noEditor;
}
