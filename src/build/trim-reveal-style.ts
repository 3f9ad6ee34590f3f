import { transform } from 'lightningcss';

/**
 * Names of what the shell does not switch on: reveal's print view (the page is printed as it was delivered), scroll view,
 * overlays and help, jump box, playback of automatic slides, code highlighting of a plugin, old ornaments of links.
 */
const unused = [
  'reveal-print', 'pdf-page', 'slide-number-pdf', 'speaker-notes-pdf', 'reveal-scroll', 'loading-scroll-mode', 'scrollbar',
  'scrollbar-inner', 'scrollbar-playhead', 'scrollbar-slide', 'scrollbar-trigger', 'r-overlay', 'r-overlay-button',
  'r-overlay-help', 'r-overlay-help-content', 'r-overlay-content', 'r-overlay-error', 'r-overlay-viewport',
  'r-overlay-header', 'r-overlay-preview', 'r-overlay-close', 'r-overlay-external',
  'r-overlay-spinner', 'r-media-play-button', 'jump-to-slide', 'jump-to-slide-input', 'playback',
  'hljs', 'hljs-ln-code', 'hljs-ln-numbers', 'roll', 'speaker-notes', 'show-notes', 'zoomed', 'bounce-right',
  'bounce-left', 'bounce-up', 'bounce-down', 'highlight', 'rtl',
]; // biome-ignore format: a list reads better than a column

/** reveal's own style without the rules that nothing in an exported page can meet: less than half is left. */
export function trimRevealStyle(css: string): string {
  const { code } = transform({
    filename: 'reveal.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: unused,
    visitor: {
      Rule: {
        media: ({ value }) =>
          value.query.mediaQueries.every(({ mediaType }) => mediaType === 'print') ? [] : undefined,
      },
    },
  });
  return code.toString();
}
