import type { Command, PlainCommand } from '../../talk/command.ts';
import { keyOf } from '../../talk/keys.ts';
import { createElement } from '../element.ts';
import type { TalkLink } from '../link.ts';
import { createInkLayer } from './ink-layer.ts';
import { createPointing, type Pointing, type Tool, tools } from './pointing.ts';
import { type PointingLabels, pointingLabels } from './pointing-labels.ts';

interface SpeakerPointingOptions {
  readonly view: HTMLElement;
  readonly link: Pick<TalkLink, 'gesture' | 'onGesture'>;
  readonly send: (command: Command) => void;
  readonly lang: string;
}

/** Pointing on the picture of the current slide, for the audience to see. */
export function mountSpeakerPointing({ view, link, send, lang }: SpeakerPointingOptions): Omit<Pointing, 'hear'> {
  const labels = pointingLabels(lang);
  const layer = createInkLayer();
  // Over the slide, which each step replaces inside it.
  view.querySelector('.speaker-current > .preview')?.append(layer.svg);
  const buttons = new Map(tools.map((tool) => [tool, createToolButton(tool, labels)]));
  let isZoomed = false;
  const press = (tool: Tool | undefined) => {
    for (const [name, button] of buttons) {
      button.setAttribute('aria-pressed', String(name === tool || (name === 'zoom' && isZoomed)));
    }
  };
  const { hear, follow, ...pointing } = createPointing({
    layer,
    surface: layer.svg,
    host: view,
    send,
    gesture: link.gesture,
    labels,
    framesZoom: true,
    onTool: press,
  });
  link.onGesture(hear);
  for (const [tool, button] of buttons) button.addEventListener('click', pointing.actions[tool]);
  view
    .querySelector('.speaker-tools')
    ?.append(...buttons.values(), createPlainButton('undo', labels, send), createPlainButton('wipe', labels, send));
  return {
    ...pointing,
    follow(talk, slide) {
      isZoomed = talk.zoom !== undefined;
      follow(talk, slide);
    },
  };
}

/** As assistive technology reads it. */
const shortcutOf = (action: Tool | 'undo' | 'wipe') => keyOf(action).replace('Ctrl', 'Control');

function createToolButton(tool: Tool, labels: PointingLabels): HTMLButtonElement {
  const attributes = {
    type: 'button',
    'data-tool': tool,
    'aria-pressed': 'false',
    'aria-keyshortcuts': shortcutOf(tool),
  };
  return createElement('button', attributes, labels.tools[tool]);
}

function createPlainButton(
  kind: Extract<PlainCommand, 'undo' | 'wipe'>,
  labels: PointingLabels,
  send: (command: Command) => void,
): HTMLButtonElement {
  const button = createElement('button', { type: 'button', 'aria-keyshortcuts': shortcutOf(kind) }, labels[kind]);
  button.addEventListener('click', () => send({ kind }));
  return button;
}
