import { type SelectorComponent, transform } from 'lightningcss';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Classes of what the shell does not switch on: reveal's print view (the page is printed as it was delivered), scroll view,
 * overlays and help, jump box, its pause, playback of automatic slides, code highlighting of a plugin, old ornaments of links, other
 * transitions for the whole deck than a fade, a deck inside of a page.
 */
const switchedOff = words(`
  reveal-print pdf-page print-pdf slide-number-pdf speaker-notes-pdf reveal-scroll loading-scroll-mode
  scrollbar scrollbar-inner scrollbar-playhead scrollbar-slide scrollbar-trigger
  r-overlay r-overlay-button r-overlay-help r-overlay-help-content r-overlay-content r-overlay-error r-overlay-viewport
  r-overlay-header r-overlay-preview r-overlay-close r-overlay-external r-overlay-spinner r-media-play-button
  jump-to-slide jump-to-slide-input playback hljs hljs-ln-code hljs-ln-numbers roll speaker-notes show-notes
  zoomed highlight rtl pause-overlay resume-button paused
  slide linear default convex concave zoom cube page center embedded has-parallax-background
`);

/** Movements of its arrows and overlays. */
const keyframes = words('bounce-right bounce-left bounce-up bounce-down fade-in scale-up');

/** Classes that an author gives: arrangements of old decks, and ways in which steps appear. */
const given = words(`
  stretch r-stretch r-fit-text r-stack r-vstack r-hstack items-stretch items-start items-center items-end
  justify-between justify-around justify-start justify-center justify-end
  grow shrink zoom-in fade-out semi-fade-out strike fade-up fade-down fade-right fade-left fade-in-then-out
  current-visible fade-in-then-semi-out highlight-red highlight-green highlight-blue highlight-current-red
  highlight-current-green highlight-current-blue
`);

/** Attributes whose values the shell sets for the whole deck, if at all, and authors for a slide. */
const settings: Readonly<Record<string, readonly string[]>> = {
  'data-transition': ['fade', 'none'],
  'data-transition-speed': [],
  'data-background-transition': ['none'],
  'data-navigation-mode': [],
  'data-controls-layout': [],
  'data-controls-back-arrows': [],
};

/** Attributes that lead to what is not there: previews in its overlay. */
const dead = words('data-preview-image data-preview-video data-preview-link');

/** What authors may not write and reveal.js, having no address to load, does not make. */
const foreign = words('video iframe');

/**
 * reveal's own style without the rules that nothing in an exported page can meet.
 * @param slides their HTML: what an author may give is met where it was given
 */
export function trimRevealStyle(css: string, slides: string): string {
  const used = readUsed(slides);
  const { code } = transform({
    filename: 'reveal.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: [...keyframes],
    visitor: {
      Rule: {
        media: ({ value }) =>
          value.query.mediaQueries.every(({ mediaType }) => mediaType === 'print') ? [] : undefined,
      },
      Declaration: { custom: ({ name }) => (name.startsWith('--r-overlay-') ? [] : undefined) },
      Selector: (selector) => (selector.every((part) => isMet(part, used)) ? undefined : []),
    },
  });
  return code.toString();
}

/** `class=r-stack`, `data-transition=zoom`: every word of every attribute. */
function readUsed(html: string): ReadonlySet<string> {
  const attributes = [...html.matchAll(/\s([\w-]+)="([^"]*)"/g)];
  return new Set(attributes.flatMap(([, name, value = '']) => value.split(/\s+/).map((word) => `${name}=${word}`)));
}

function isMet(part: SelectorComponent, used: ReadonlySet<string>): boolean {
  if (part.type === 'type') return !foreign.includes(part.name);
  if (part.type === 'class') {
    return !switchedOff.includes(part.name) && (!given.includes(part.name) || used.has(`class=${part.name}`));
  }
  if (part.type === 'attribute' && dead.includes(part.name)) return false;
  if (part.type !== 'attribute' || part.operation == null) return true;
  const { value } = part.operation;
  return settings[part.name]?.includes(value) !== false || used.has(`${part.name}=${value}`);
}
