import { createButton } from '../create-button.ts';
import { inLanguage } from '../language.ts';
import { createNotice, type Notice } from '../notice.ts';
import { changeView } from '../reading/change-view.ts';
import { formatReadingHash } from '../reading/reading-hash.ts';

const german = {
  name: 'Lesefassung',
  text: 'Die Lesefassung zeigt dem Publikum auch Ihre Notizen, und das Vollbild endet.',
  withoutNotes: 'Das Vollbild endet.',
  open: 'Lesefassung öffnen',
  stay: 'Beim Vortrag bleiben',
};
const english: typeof german = {
  name: 'Reading edition',
  text: 'The reading edition shows your notes to the audience, too, and full screen ends.',
  withoutNotes: 'Full screen ends.',
  open: 'Open the reading edition',
  stay: 'Stay with the talk',
};

/** From the talk to its text, on the same slide. While people watch, one key alone does not do that. */
export function createReadingOpener(slide: () => string | undefined, isWatched: () => boolean): () => void {
  let notice: Notice | undefined;
  const open = () => changeView(formatReadingHash(slide()));
  return () => {
    if (!isWatched()) return open();
    const labels = inLanguage(document.documentElement.lang, german, english);
    notice?.close();
    const text = document.querySelector('.notes') ? labels.text : labels.withoutNotes;
    const choices = [createButton(labels.stay), createButton(labels.open, open)];
    notice = createNotice({ name: labels.name, text, choices, isUrgent: true });
    choices[0]?.focus();
  };
}
