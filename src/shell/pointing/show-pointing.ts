import { visibleStrokes } from '../../talk/ink.ts';
import { createElement } from '../element.ts';
import type { LiveTalk } from '../show/live-talk.ts';
import type { ShowSync } from '../show/sync.ts';
import type { SlideEntry } from '../slides.ts';
import { createInkLayer } from './ink-layer.ts';
import { printWithInk } from './ink-on-paper.ts';
import { createPointing, type Pointing } from './pointing.ts';
import { type PointingLabels, pointingLabels } from './pointing-labels.ts';
import { clamp, middle } from './spot.ts';

interface ShowPointingOptions {
  readonly root: HTMLElement;
  readonly slides: readonly SlideEntry[];
  readonly live: LiveTalk;
  readonly sync: Pick<ShowSync, 'gesture' | 'onGesture'>;
  readonly lang: string;
}

/** Pointing in the window that the audience sees. */
export interface ShowPointing extends Pick<Pointing, 'actions' | 'leave' | 'putAway'> {
  /** Whether there is a drawing on any slide: then whoever prints may want it on paper. */
  readonly hasInk: () => boolean;
  readonly printWithInk: () => void;
}

export function mountShowPointing({ root, slides, live, sync, lang }: ShowPointingOptions): ShowPointing {
  const layer = createInkLayer();
  // Within what reveal.js scales and a zoom enlarges: so the layer lies on the slide in every window, exactly.
  root.querySelector('.slides')?.append(layer.svg);
  // Over everything of reveal.js: a finger that draws turns no slide.
  const surface = createElement('div', { class: 'pointing-surface' });
  document.body.append(surface);
  const labels = pointingLabels(lang);
  const showEnd = mountEnd(labels, () => pointing.leave());
  const { follow, hear, ...pointing } = createPointing({
    layer,
    surface,
    host: document.body,
    send: live.obey,
    gesture: sync.gesture,
    labels,
    framesZoom: false,
    onTool: (tool) => showEnd(tool !== undefined || live.current().zoom !== undefined),
  });
  const update = () => {
    const talk = live.current();
    follow(talk, talk.shown.slide);
    // While the page is on paper the layer is not in it: what changes then is shown afterwards.
    if (layer.svg.isConnected) zoom(root, talk.zoom);
  };
  live.onChange(update);
  sync.onGesture(hear);
  window.addEventListener('afterprint', update);
  update();
  return {
    ...pointing,
    hasInk: () => slides.some((_, slide) => visibleStrokes(live.current().ink, slide).length > 0),
    printWithInk: () => printWithInk(slides, live.current().ink),
  };
}

/** A tool covers the buttons at the foot, and a zoom pushes them out of the window: a finger needs another way out. */
function mountEnd(labels: PointingLabels, leave: () => void): (isOfUse: boolean) => void {
  const button = createElement('button', { type: 'button' }, labels.end);
  button.addEventListener('click', leave);
  const area = createElement('section', { class: 'pointing-end', 'aria-label': labels.point }, button);
  document.body.append(area);
  return (isOfUse) => {
    area.hidden = !isOfUse;
  };
}

/** The style makes the spot the fixed point of a transformation. It keeps its place when the zoom ends, on the way back. */
function zoom(root: HTMLElement, spot: ReturnType<LiveTalk['current']>['zoom']): void {
  root.classList.toggle('zoomed', spot !== undefined);
  if (spot === undefined) return;
  const { x, y } = clamp(spot);
  root.style.setProperty('--zoom-x', String((x - middle.x) / 10));
  root.style.setProperty('--zoom-y', String((y - middle.y) / 10));
}
