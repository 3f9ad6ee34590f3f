import type { Command } from '../../talk/command.ts';
import type { Screen, Talk } from '../../talk/talk.ts';
import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import { createKeyButton, setText } from './key-button.ts';
import type { SpeakerLabels } from './speaker-labels.ts';

const switches = ['black', 'white', 'frozen'] as const satisfies readonly Screen[];

export interface ScreenButtons {
  readonly group: HTMLElement;
  /** Says what the audience sees, unmistakably where that is not the slide. */
  readonly audience: HTMLElement;
  /** `reachable`: whether there is a show that would obey. */
  readonly update: (talk: Talk, reachable: boolean) => void;
}

export function isScreenCommand({ kind }: Command): boolean {
  return switches.some((screen) => screen === kind);
}

/** `isHere`: the audience sees the speaker view itself, and only later what is switched now. */
export function createScreenButtons(
  labels: Labels & SpeakerLabels,
  isHere: boolean,
  send: (command: Command) => void,
): ScreenButtons {
  const buttons = switches.map((screen) => {
    const button = createKeyButton(labels[screen], screen, { 'aria-pressed': 'false' });
    button.addEventListener('click', () => send({ kind: screen }));
    return { screen, button };
  });
  const group = createElement('div', { class: 'speaker-screens', role: 'group', 'aria-label': labels.picture });
  group.append(...buttons.map(({ button }) => button));
  const audience = createElement('p', { class: 'speaker-audience', role: 'status' });
  const seen = ({ screen, shown }: Talk) => {
    if (isHere && screen === 'live') return labels.currentSlide;
    return (isHere ? labels.audienceWillSee : labels.audienceSees) + labels.seen[screen](shown.slide + 1);
  };
  return {
    group,
    audience,
    update(talk, reachable) {
      const { screen } = talk;
      for (const { screen: own, button } of buttons) {
        button.setAttribute('aria-pressed', String(own === screen));
        button.disabled = !reachable;
      }
      setText(audience, reachable ? seen(talk) : labels.currentSlide);
      audience.classList.toggle('speaker-alarming', reachable && screen !== 'live');
    },
  };
}
