import { parseColor } from '../parse-color.ts';
import { attribute, type ForeignLine, type Importing, report } from './importing.ts';

/** Bounded, or a line of many beginnings would be read again from each of them. */
const picture = /(`[^`]*`)|!\[([^\][]*)\]\(\s{0,9}(<[^<>]*>|[^\s()]{1,2000})(\s{1,9}"[^"]{0,1000}")?\s{0,9}\)/g;
const keyword =
  /^(?:bg|fit|contain|cover|auto|left|right|vertical|\d+(?:\.\d+)?%|(?:left|right):.+|(?:w|h|width|height|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.+)?)$/;

interface ImportedPictures {
  readonly lines: readonly string[];
  readonly attributes: readonly string[];
}

/** Marp's words before a picture's text: backgrounds become those of the slide, sizes go where they can. */
export function importMarpPictures(lines: readonly ForeignLine[], importing: Importing): ImportedPictures {
  const attributes: string[] = [];
  const read = lines.map(({ text, number, isCode }) => {
    if (isCode) return text;
    return text.replace(picture, (raw, code, alt = '', target = '', title = '') => {
      if (code !== undefined) return raw;
      const words = alt.split(/\s+/).filter((word: string) => word !== '');
      const keywords = words.filter((word: string) => keyword.test(word));
      if (keywords.length === 0) return raw;
      const rest = words.filter((word: string) => !keyword.test(word)).join(' ');
      const own = `![${rest}](${target}${title})`;
      if (!keywords.includes('bg')) return importSized(raw, own, keywords, number, importing);
      return importBackground(raw, own, keywords, number, target, attributes, importing);
    });
  });
  return { lines: read, attributes };
}

function importSized(
  raw: string,
  own: string,
  keywords: readonly string[],
  line: number,
  importing: Importing,
): string {
  const sizes = keywords.flatMap((word) => {
    const [, name = '', value = ''] = /^(w|h|width|height):(\d+)(?:px)?$/.exec(word) ?? [];
    return name === '' ? [] : [`${name.startsWith('w') ? 'width' : 'height'}="${value}"`];
  });
  const isWhole = sizes.length === keywords.length;
  const hint = isWhole
    ? 'Die Größe steht nun in einem Kommentar dahinter.'
    : 'Größen in Pixeln bleiben, alles andere entfällt.';
  report(importing, line, isWhole ? 'info' : 'warning', raw, hint);
  return sizes.length === 0 ? own : `${own} <!-- .element: ${sizes.join(' ')} -->`;
}

function importBackground(
  raw: string,
  own: string,
  keywords: readonly string[],
  line: number,
  target: string,
  attributes: string[],
  importing: Importing,
): string {
  if (parseColor(target) !== undefined) {
    attributes.push(attribute('data-background-color', target));
    report(importing, line, 'info', raw, 'Daraus wurde data-background-color.');
    return '';
  }
  const isBeside = keywords.some((word) => /^(?:left|right)/.test(word));
  const hasOne = attributes.some((text) => text.startsWith('data-background-image'));
  if (!isBeside && !hasOne) {
    attributes.push(attribute('data-background-image', target.replace(/^<|>$/g, '')));
    report(
      importing,
      line,
      'info',
      raw,
      'Daraus wurde data-background-image; nennen Sie dazu eine data-background-color.',
    );
    return '';
  }
  if (isBeside && !attributes.includes('data-layout="image"')) attributes.push('data-layout="image"');
  const hint = isBeside
    ? 'Daraus wurde ein Bild im Layout image; sagt es etwas, beschreiben Sie es.'
    : 'Eine Folie hat nur ein Hintergrundbild; dieses steht nun auf ihr.';
  report(importing, line, 'info', raw, hint);
  return `${own} <!-- .element: role="presentation" -->`;
}
