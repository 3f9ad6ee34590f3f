import { countWords } from './count-words.ts';
import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import type { Position } from './node.ts';
import { notesText } from './slide-text.ts';

/** German words that calm speech takes a minute for are 110 to 130: nobody should have to speak faster. */
const mostWordsPerMinute = 130;

/** More words in the notes than can be said in the time that is planned, for the talk or for a slide of its own. */
export function checkNotesLength({ meta, slides }: Deck): readonly Finding[] {
  const words = slides.map((slide) => countWords(notesText(slide)));
  const all = words.reduce((sum, count) => sum + count, 0);
  const at = meta.durationAt ?? slides[0]?.position;
  const ofTalk = at === undefined ? [] : compare(all, meta.duration, at, 'Die Notizen des Vortrags haben');
  return [...ofTalk, ...slides.flatMap((slide, index) => compareSlide(words[index] ?? 0, slide))];
}

function compareSlide(words: number, { duration, position }: Slide): readonly Finding[] {
  return compare(words, duration, position, 'Die Notizen dieser Folie haben');
}

function compare(words: number, minutes: number | undefined, at: Position, subject: string): readonly Finding[] {
  if (minutes === undefined || words <= minutes * mostWordsPerMinute) return [];
  const needed = String(Math.ceil((words / mostWordsPerMinute) * 10) / 10).replace('.', ',');
  const time = minutes === 1 ? '1 Minute' : `${String(minutes).replace('.', ',')} Minuten`;
  const message = `${subject} ${words} Wörter; in ${time} lassen sich ${Math.floor(minutes * mostWordsPerMinute)} ruhig sprechen.`;
  return [
    createFinding(at, 'warning', message, `Kürzen Sie, oder planen Sie mindestens ${needed} Minuten ein (duration).`),
  ];
}
