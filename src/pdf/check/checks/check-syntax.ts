import { isElement, type StructureElement } from '../../structure-tree.ts';
import type { CheckContext } from '../check-context.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import type { PlacedElement } from '../placed-elements.ts';
import { textIn } from '../text-in.ts';

interface Grammar {
  /** Where an element of this role may stand; anywhere if absent. */
  readonly parents?: string;
  /** Roles that may stand in it; all if absent. */
  readonly kids?: string;
  /** What a list of allowed roles cannot say, of the roles of the kids in order. */
  readonly isSound?: (roles: readonly string[]) => boolean;
}

const captionFirst = (roles: readonly string[]) => !roles.slice(1).includes('Caption');

/** One caption, first or last; a head and a foot at most, and then a body. */
function isSoundTable(roles: readonly string[]): boolean {
  const count = (role: string) => roles.filter((other) => other === role).length;
  const inside = roles.slice(1, -1).includes('Caption');
  const hasBody = count('TBody') > 0 || (count('THead') === 0 && count('TFoot') === 0);
  return count('Caption') <= 1 && !inside && count('THead') <= 1 && count('TFoot') <= 1 && hasBody;
}

/** ISO 32000-1, tables 333 (TOC), 336 (lists), 337 (tables) and 338 (Ruby, Warichu). */
const grammars: Readonly<Record<string, Readonly<Record<string, Grammar>>>> = {
  '09-004': {
    Table: {
      kids: 'TR THead TBody TFoot Caption',
      isSound: isSoundTable,
    },
    THead: { parents: 'Table', kids: 'TR' },
    TBody: { parents: 'Table', kids: 'TR' },
    TFoot: { parents: 'Table', kids: 'TR' },
    TR: { parents: 'Table THead TBody TFoot', kids: 'TH TD' },
    TH: { parents: 'TR' },
    TD: { parents: 'TR' },
  },
  '09-005': {
    L: { kids: 'L LI Caption', isSound: captionFirst },
    LI: { parents: 'L', kids: 'Lbl LBody' },
    LBody: { parents: 'LI' },
  },
  '09-006': {
    TOC: { kids: 'TOC TOCI Caption', isSound: captionFirst },
    TOCI: { parents: 'TOC', kids: 'Lbl Reference NonStruct P TOC' },
  },
  '09-007': {
    Ruby: { isSound: (roles) => /^RB (?:RT|RP RT RP)$/.test(roles.join(' ')) },
    RB: { parents: 'Ruby' },
    RT: { parents: 'Ruby' },
    RP: { parents: 'Ruby' },
  },
  '09-008': {
    Warichu: { isSound: (roles) => roles.join(' ') === 'WP WT WP' },
    WT: { parents: 'Warichu' },
    WP: { parents: 'Warichu' },
  },
};

/** Are tables, lists and the like put together as they must be? */
export function checkSyntax(context: CheckContext): readonly PdfFinding[] {
  return context.all.flatMap((placed) =>
    Object.entries(grammars).flatMap(([id, grammar]) => {
      const own = grammar[placed.element.role];
      const message = own && describeBreach(placed, own);
      if (message === undefined) return [];
      const place = { page: placed.page, element: placed.path, text: textIn(placed.element, context.texts) };
      return [createPdfFinding(id, message, place)];
    }),
  );
}

function describeBreach({ element, above }: PlacedElement, { parents, kids, isSound }: Grammar): string | undefined {
  const parent = above.at(-1);
  const roles = element.kids.filter(isElement).map(({ role }) => role);
  if (parents !== undefined && !parents.split(' ').includes(parent?.role ?? ''))
    return `${element.type} steht in ${nameOf(parent)}, darf aber nur in ${parents.replaceAll(' ', ', ')} stehen.`;
  const stranger = kids && element.kids.filter(isElement).find(({ role }) => !kids.split(' ').includes(role));
  if (stranger) return `In ${element.type} steht ${nameOf(stranger)}, erlaubt ist nur ${kids.replaceAll(' ', ', ')}.`;
  if (isSound && roles.length > 0 && !isSound(roles))
    return `In ${element.type} stimmen Anzahl oder Reihenfolge nicht: ${roles.join(', ')}.`;
  return undefined;
}

function nameOf(element: StructureElement | undefined): string {
  if (element === undefined) return 'keinem Element';
  return element.type === element.role ? element.type : `${element.type} (${element.role})`;
}
