import { inFewWords, isVisible } from '../element-kind.ts';
import type { Fault, FitCheck } from '../fault.ts';
import { largest, shared } from '../geometry.ts';

const tolerance = 2;

/** Words where the show has the number of the slide and its arrows. */
export const checkControls: FitCheck = ({ items }) => {
  const show = document.querySelector('.reveal');
  const controls = [...(show?.querySelectorAll(':scope > .slide-number, :scope > .controls > .enabled') ?? [])]
    .filter((control) => show !== null && isVisible(control, show))
    .map((control) => control.getBoundingClientRect());
  return items.flatMap(({ element, text, lines, cut }): readonly Fault[] => {
    const both = lines.flatMap((line) => controls.map((control) => shared(line, control)));
    const amount = largest(both.map(({ width, height }) => Math.min(width, height)));
    if (text === '' || cut !== undefined || amount <= tolerance) return [];
    return [
      {
        severity: 'warning',
        message: `»${inFewWords(text)}« liegt ${Math.ceil(amount)} px unter Seitenzahl oder Pfeilen.`,
        hint: 'Kürzen Sie den Text, oder rücken Sie ihn aus der Ecke unten rechts.',
        element,
        amount,
      },
    ];
  });
};
