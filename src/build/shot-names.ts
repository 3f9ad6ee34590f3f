import type { Deck } from '../core/deck.ts';

/** One picture the audience sees: a slide with some of its steps. */
export interface ShownState {
  readonly id: string;
  readonly title: string;
  /** How many of its steps are shown, from 0. */
  readonly step: number;
  /** `03-leitlinien-1`: sorts in the order of the talk. */
  readonly name: string;
}

/** Every slide with every step, in the order they are shown. */
export function listStates({ slides }: Deck): readonly ShownState[] {
  const stepDigits = String(Math.max(...slides.map(({ steps }) => steps))).length;
  return slides.flatMap(({ id, title, steps }, index) =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const name = `${slideName(id, index, slides.length)}-${String(step).padStart(stepDigits, '0')}`;
      return { id, title, step, name };
    }),
  );
}

/** `03-leitlinien` */
export function slideName(id: string, index: number, count: number): string {
  const digits = Math.max(2, String(count).length);
  return `${String(index + 1).padStart(digits, '0')}-${id}`;
}
