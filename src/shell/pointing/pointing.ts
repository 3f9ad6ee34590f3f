import type { Command } from '../../talk/command.ts';
import { visibleStrokes } from '../../talk/ink.ts';
import { pointers } from '../../talk/message.ts';
import { isSamePlace } from '../../talk/place.ts';
import type { Talk } from '../../talk/talk.ts';
import type { Gesture } from '../link.ts';
import { oncePerFrame } from '../once-per-frame.ts';
import type { InkLayer, Mark } from './ink-layer.ts';
import { mountPen, type Pen } from './pen.ts';
import type { PointingLabels } from './pointing-labels.ts';
import { clamp, isWithin, middle, type Spot, spotAt } from './spot.ts';
import { mountSpotKeys } from './spot-keys.ts';
import { mountToolLabel } from './tool-label.ts';

export type Tool = 'laser' | 'spotlight' | 'zoom' | 'pen';
export const tools: readonly Tool[] = ['laser', 'spotlight', 'zoom', 'pen'];

export interface PointingOptions {
  readonly layer: InkLayer;
  /** What hears the pointer while a tool is on; it may be larger than the slide. */
  readonly surface: HTMLElement | SVGElement;
  /** Where its hints stand. */
  readonly host: HTMLElement;
  readonly send: (command: Command) => void;
  readonly gesture: (gesture: Gesture) => void;
  readonly labels: PointingLabels;
  /** Whether this window shows a zoomed slide whole, with a frame around what the audience sees. */
  readonly framesZoom: boolean;
  readonly onTool?: (tool: Tool | undefined) => void;
}

export interface Pointing {
  readonly actions: Readonly<Record<Tool, () => void>>;
  /** Puts the tool away, else ends the zoom; `false` when there was neither. */
  readonly leave: () => boolean;
  /** Puts the tool away, and leaves a zoom as it is. */
  readonly putAway: () => void;
  /** The talk as it is now, and the slide that this window's layer lies on. */
  readonly follow: (talk: Talk, slide: number) => void;
  /** What the other window does at this moment. */
  readonly hear: (gesture: Gesture) => void;
}

/** The tools of one window: at most one is on, and what it does is shown here and told to the other window. */
export function createPointing(options: PointingOptions): Pointing {
  const pointing = new Tools(options, mountToolLabel(options.host));
  const { surface } = options;
  surface.dataset['tool'] = '';
  mountSpotKeys({
    tool: () => pointing.tool,
    spot: () => pointing.spot ?? middle,
    onMove: (spot) => pointing.moveTo(spot),
    onEnter: (spot) => pointing.zoomTo(spot),
  });
  // Browsers also tell of a mouse that rests, as soon as something comes to lie below it: that is no pointing.
  surface.addEventListener('pointermove', (event) => {
    const { movementX, movementY } = event as PointerEvent;
    if (movementX !== 0 || movementY !== 0) pointing.point(event as PointerEvent);
  });
  surface.addEventListener('pointerleave', () => pointing.moveTo(undefined));
  surface.addEventListener('click', (event) => {
    if (pointing.tool === 'zoom') pointing.zoomTo(spotAt(event as MouseEvent, pointing.box()));
  });
  // Else the spot of a window that was closed would stay in the other one.
  window.addEventListener('pagehide', () => pointing.setTool(undefined));
  const actions = Object.fromEntries(tools.map((tool) => [tool, () => pointing.toggle(tool)]));
  return {
    actions: actions as Record<Tool, () => void>,
    leave: () => pointing.leave(),
    putAway: () => pointing.setTool(undefined),
    follow: (talk, slide) => pointing.follow(talk, slide),
    hear: (gesture) => pointing.hear(gesture),
  };
}

class Tools {
  tool: Tool | undefined;
  spot: Spot | undefined;
  readonly #options: PointingOptions;
  readonly #say: (text: string) => void;
  readonly #report = oncePerFrame(() => this.#sendSpot());
  #talk: Talk | undefined;
  #slide = 0;
  #told = '';
  #heard: Mark | undefined;
  readonly #pen: Pen;

  constructor(options: PointingOptions, say: (text: string) => void) {
    this.#options = options;
    this.#say = say;
    this.#pen = this.#mountPen(options);
  }

  #mountPen({ surface, layer, gesture, send }: PointingOptions): Pen {
    return mountPen({
      surface,
      isOn: () => this.tool === 'pen',
      slide: () => this.#talk?.shown.slide ?? 0,
      spotOf: (event) => spotAt(event, this.box()),
      onTrace(slide, stroke) {
        layer.drawTrace(stroke);
        gesture({ kind: 'trace', slide, stroke });
      },
      // It stays drawn as it is until the talk has it.
      onStroke(slide, stroke) {
        layer.drawTrace(stroke);
        send({ kind: 'draw', slide, stroke });
        gesture({ kind: 'trace', slide, stroke: [] });
      },
    });
  }

  #tell(text: string): void {
    this.#told = text;
    this.#say(text);
  }

  box(): DOMRect {
    return this.#options.layer.svg.getBoundingClientRect();
  }

  toggle(tool: Tool): void {
    const { labels, send } = this.#options;
    if (this.tool === tool) this.setTool(undefined);
    else if (tool === 'zoom' && this.#talk?.zoom !== undefined) {
      this.setTool(undefined);
      send({ kind: 'unzoom' });
      this.#tell(labels.unzoomed);
    } else if (this.#isElsewhere()) this.#tell(labels.elsewhere);
    else this.setTool(tool);
  }

  setTool(tool: Tool | undefined): void {
    const { labels, surface, onTool } = this.#options;
    const before = this.tool;
    if (tool === before) return;
    this.#pen.finish();
    this.tool = tool;
    this.spot = undefined;
    this.#report.cancel();
    if (isPointer(before)) this.#sendSpot();
    surface.dataset['tool'] = tool ?? '';
    this.#drawMark();
    this.#drawZoom();
    this.#tell(tool === undefined ? labels.off(labels.tools[before ?? 'pen']) : labels.on[tool]());
    onTool?.(tool);
  }

  leave(): boolean {
    if (this.tool !== undefined) this.setTool(undefined);
    else if (this.#talk?.zoom !== undefined) this.toggle('zoom');
    else return false;
    return true;
  }

  point(event: PointerEvent): void {
    const box = this.box();
    if (this.tool !== undefined) this.moveTo(isWithin(event, box) ? spotAt(event, box) : undefined);
  }

  moveTo(spot: Spot | undefined): void {
    this.spot = spot;
    this.#drawMark();
    this.#drawZoom();
    if (isPointer(this.tool)) this.#report.call();
  }

  zoomTo(spot: Spot): void {
    const { labels, send } = this.#options;
    this.setTool(undefined);
    send({ kind: 'zoom', ...spot });
    this.#tell(labels.zoomed());
  }

  follow(talk: Talk, slide: number): void {
    const before = this.#talk;
    const isOther = slide !== this.#slide || talk.shown.slide !== before?.shown.slide;
    if (isOther) this.#pen.finish();
    this.#talk = talk;
    this.#slide = slide;
    const { layer, labels } = this.#options;
    if (before !== undefined && this.#told !== '' && this.#isOutdated(talk, before)) this.#tell('');
    if (isOther || talk.ink !== before?.ink) {
      layer.drawInk(visibleStrokes(talk.ink, slide));
      if (!this.#pen.isDrawing()) layer.drawTrace([]);
    }
    if (this.#isElsewhere()) {
      this.#heard = undefined;
      if (this.tool !== undefined) {
        this.setTool(undefined);
        this.#tell(labels.elsewhere);
      }
      this.#drawMark();
    }
    this.#drawZoom();
    this.#options.onTool?.(this.tool);
  }

  hear(gesture: Gesture): void {
    if (this.#isElsewhere()) return;
    if (gesture.kind === 'trace') {
      if (gesture.slide === this.#slide && !this.#pen.isDrawing()) this.#options.layer.drawTrace(gesture.stroke);
      return;
    }
    const tool = pointers[gesture.tool];
    this.#heard = tool === 'laser' || tool === 'spotlight' ? { tool, ...clamp(gesture) } : undefined;
    this.#drawMark();
  }

  /** A hint is for the picture it was said of, and none is to be read over black. */
  #isOutdated({ shown, screen, zoom }: Talk, before: Talk): boolean {
    if (screen !== before.screen) return true;
    if (this.tool !== undefined || zoom !== undefined) return false;
    const hasEnded = before.zoom !== undefined && this.#told === this.#options.labels.zoomed();
    return hasEnded || !isSamePlace(shown, before.shown);
  }

  /** While the picture is frozen, the speaker may be on another slide: a spot of one is none of the other. */
  #isElsewhere(): boolean {
    return this.#talk !== undefined && this.#talk.shown.slide !== this.#slide;
  }

  #sendSpot(): void {
    const tool = this.spot === undefined || !isPointer(this.tool) ? 0 : pointers.indexOf(this.tool);
    this.#options.gesture({ kind: 'pointer', tool, ...(tool === 0 ? { x: 0, y: 0 } : (this.spot ?? middle)) });
  }

  #drawMark(): void {
    const { tool, spot } = this;
    const own = spot !== undefined && tool !== undefined && tool !== 'zoom' ? { tool, ...spot } : undefined;
    // The tip of a pen at rest hides no light of the other window.
    this.#options.layer.drawMark(own?.tool === 'pen' ? (this.#heard ?? own) : (own ?? this.#heard));
  }

  #drawZoom(): void {
    const { layer, framesZoom } = this.#options;
    const zoomed = framesZoom && !this.#isElsewhere() ? this.#talk?.zoom : undefined;
    layer.drawZoom(this.tool === 'zoom' ? (this.spot ?? middle) : zoomed && clamp(zoomed));
  }
}

function isPointer(tool: Tool | undefined): tool is 'laser' | 'spotlight' {
  return tool === 'laser' || tool === 'spotlight';
}
