import { nextPlace, type Place } from '../../talk/place.ts';
import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import type { SchemeChoice } from '../scheme.ts';
import type { SlideEntry } from '../slides.ts';
import { wordsOfSteps } from '../step-words.ts';
import { setText } from './key-button.ts';
import type { SpeakerLayout } from './layout.ts';
import type { NotesPanel } from './notes.ts';
import { createPreview, setPreview } from './preview.ts';
import type { SpeakerLabels } from './speaker-labels.ts';

type Slides = readonly SlideEntry[];
type AllLabels = Labels & SpeakerLabels;

/** The previews look as the show does; what is around them is dark in any case. */
export function renderScheme({ current, next }: SpeakerLayout, scheme: SchemeChoice): void {
  for (const preview of [current, next]) {
    if (scheme === 'auto') delete preview.dataset['scheme'];
    else preview.dataset['scheme'] = scheme;
  }
}

/** Slide, next step, notes and number; nothing is drawn anew that is there already. */
export function renderPlace(
  layout: SpeakerLayout,
  notes: NotesPanel,
  slides: Slides,
  place: Place,
  labels: AllLabels,
): void {
  const entry = slides[place.slide];
  const key = `${place.slide}/${place.step}`;
  if (entry === undefined || layout.view.dataset['place'] === key) return;
  const isNewSlide = layout.view.dataset['slide'] !== String(place.slide);
  const isForward = place.step > Number(layout.view.dataset['place']?.split('/')[1] ?? 0);
  layout.said.replaceChildren(...(isForward && !isNewSlide ? wordsOfSteps(entry, [place.step]) : []));
  Object.assign(layout.view.dataset, { place: key, slide: String(place.slide) });
  setPreview(layout.current, createPreview(entry, place.step));
  renderNext(layout, slides, place, labels);
  renderPosition(layout, slides, place, labels);
  layout.back.disabled = place.slide === 0 && place.step === 0;
  if (isNewSlide) notes.showSlide(entry);
  notes.showStep(place.step);
}

/** The status is written with a new slide only: a step says by itself, in another one, what it brings. */
function renderPosition(layout: SpeakerLayout, slides: Slides, { slide, step }: Place, labels: AllLabels): void {
  const { steps = 0, title = '', lang = '' } = slides[slide] ?? {};
  const position = labels.slideOf(slide + 1, slides.length);
  // A status says again what is written again.
  setText(layout.position, position);
  setText(layout.title, title);
  layout.title.lang = lang;
  layout.step.textContent = steps > 0 ? labels.stepOf(step, steps) : '';
  Object.assign(layout.currentWords, { textContent: wordsOf(title, step, labels), lang });
  layout.progress.style.setProperty('--done', String((slide + (step + 1) / (steps + 1)) / slides.length));
}

function renderNext(layout: SpeakerLayout, slides: Slides, place: Place, labels: AllLabels): void {
  const next = nextPlace(place, slides);
  const entry = next === undefined ? undefined : slides[next.slide];
  layout.forward.disabled = next === undefined;
  layout.nextLabel.textContent = next?.slide === place.slide ? labels.nextStep : labels.upNext;
  const isEnd = next === undefined || entry === undefined;
  const end = () => createElement('p', { class: 'preview-end' }, labels.end);
  setPreview(layout.next, isEnd ? end() : createPreview(entry, next.step));
  layout.nextWords.textContent = isEnd ? '' : wordsOf(entry.title, next.step, labels);
  layout.nextWords.lang = entry?.lang ?? '';
}

function wordsOf(title: string, step: number, labels: AllLabels): string {
  return step > 0 ? `${title}, ${labels.step(step)}` : title;
}
