/** What of an author's raw HTML is taken over. Everything else is dropped with a finding; its text stays. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const allowedTags = words(
  `a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
  figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span
  strike strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
  svg g path rect circle ellipse line polyline polygon text tspan defs lineargradient radialgradient stop clippath`,
);

export const emptyTags = words('br hr img wbr col');

/** Dropped together with what they hold, for that is not text. */
export const opaqueTags = words(
  'script style iframe object embed template noscript textarea title xmp noembed noframes plaintext select applet math',
);

const allowedAttributes = words(
  `id class title lang dir role style hidden tabindex alt src href width height start type value reversed colspan rowspan
  scope headers datetime cite open align
  viewbox xmlns d x y x1 x2 y1 y2 cx cy r rx ry points transform fill stroke stroke-width stroke-linecap
  stroke-linejoin stroke-dasharray fill-opacity stroke-opacity opacity text-anchor font-size font-weight font-family
  offset stop-color gradientunits gradienttransform clip-path preserveaspectratio dominant-baseline`,
);

const safeAddress = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;
const safeImageData = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** What reveal.js would load from elsewhere. */
const loadingAttributes = words('data-background-video data-background-iframe data-src data-srcset data-preview-link');

export function isAllowedAttribute(name: string): boolean {
  if (loadingAttributes.has(name)) return false;
  return allowedAttributes.has(name) || /^(?:data|aria)-[a-z][a-z\d_.-]*$/.test(name);
}

/** Whether a link may lead there: web, mail, phone, or a place relative to the deck. */
export function isSafeLink(address: string): boolean {
  return safeAddress.test(withoutControls(address));
}

export function isSafeImage(address: string): boolean {
  return isSafeLink(address) || safeImageData.test(withoutControls(address));
}

/** `style` may lay out and colour, but neither load something nor leave its slide. */
export function isSafeStyle(style: string): boolean {
  return !/url\s*\(|image-set|@import|expression|position\s*:\s*fixed|\\/i.test(style);
}

function withoutControls(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these inside a scheme, so "java\nscript:" is one
  return address.replace(/[\u0000-\u0020]+/g, '');
}
