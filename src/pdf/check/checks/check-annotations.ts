import { PDFName } from '@cantoo/pdf-lib';
import { readOperations } from '../../content-stream.ts';
import { dictAt, nameAt, textAt } from '../../pdf-objects.ts';
import { isElement } from '../../structure-tree.ts';
import { type Annotation, annotationsOf } from '../annotations.ts';
import type { CheckContext } from '../check-context.ts';
import { decodeStream } from '../decode-stream.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import { textIn } from '../text-in.ts';

/** Are links, form fields and remarks part of the structure, described, and reached in its order? */
export function checkAnnotations(context: CheckContext): readonly PdfFinding[] {
  const annotations = annotationsOf(context);
  return [
    ...annotations.flatMap((annotation) => checkAnnotation(annotation, context)),
    ...checkTabs(context, annotations),
    ...checkForms(context, annotations),
  ];
}

const knownSubtypes: ReadonlySet<string> = new Set(
  [
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink',
    'Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact',
  ].flatMap((line) => line.split(' ')),
);

function checkAnnotation(annotation: Annotation, context: CheckContext): readonly PdfFinding[] {
  const { dict, page, subtype, owner, hidden } = annotation;
  const contents = textAt(dict, 'Contents')?.trim();
  const text = contents || (owner && textIn(owner.element, context.texts));
  const find = (id: string, message: string) => [createPdfFinding(id, message, { page, element: owner?.path, text })];
  if (subtype === 'PrinterMark') return checkPrinterMark(annotation, find);
  if (subtype === 'TrapNet') return find('28-007', 'TrapNet ist nicht erlaubt.');
  // What nobody sees needs no place, and a popup is part of the remark it belongs to.
  if (hidden || subtype === 'Popup') return [];
  if (subtype === 'Widget') return checkWidget(annotation, find);
  if (subtype === 'Link') return checkLink(annotation, contents, find);
  const isKnown = knownSubtypes.has(subtype);
  const isPlaced = owner?.element.role === 'Annot';
  const isDescribed = Boolean(contents || owner?.element.alt?.trim());
  return [
    ...(isPlaced
      ? []
      : find(isKnown ? '28-002' : '28-006', `${subtype} steht in ${owner?.element.type ?? 'keinem Element'}.`)),
    ...(isDescribed ? [] : find(isKnown ? '28-004' : '28-006', `${subtype} ist nicht beschrieben.`)),
  ];
}

type Find = (id: string, message: string) => readonly PdfFinding[];

function checkLink({ owner }: Annotation, contents: string | undefined, find: Find): readonly PdfFinding[] {
  const isPlaced = [owner?.element, ...(owner?.above ?? [])].some((element) => element?.role === 'Link');
  return [
    ...(isPlaced ? [] : find('28-011', `Dieser Link steht in ${owner?.element.type ?? 'keinem Element'}.`)),
    ...(contents ? [] : find('28-012', 'Dieser Link ist nicht beschrieben.')),
  ];
}

function checkWidget({ owner, field }: Annotation, find: Find): readonly PdfFinding[] {
  const isPlaced = [owner?.element, ...(owner?.above ?? [])].some((element) => element?.role === 'Form');
  const isDescribed = Boolean((field && textAt(field, 'TU')?.trim()) || owner?.element.alt?.trim());
  const name = field && textAt(field, 'T');
  const shown = name ? `Das Formularfeld „${name}“` : 'Ein Formularfeld';
  return [
    ...(isPlaced ? [] : find('28-010', `${shown} steht in ${owner?.element.type ?? 'keinem Element'}.`)),
    ...(isDescribed ? [] : find('28-005', `${shown} hat keine Beschriftung.`)),
  ];
}

function checkPrinterMark({ dict, owner }: Annotation, find: Find): readonly PdfFinding[] {
  const look = dictAt(dict, 'AP');
  const stream = decodeStream(look?.context.lookup(look.get(PDFName.of('N'))));
  const [first] = stream ? readOperations(stream).operations : [];
  const [tag] = first?.operands ?? [];
  const isMarked = typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === 'Artifact';
  return [
    ...(owner ? find('28-017', `Die Druckmarke steht in ${owner.element.type}.`) : []),
    ...(stream === undefined || isMarked ? [] : find('28-018', 'Ihre Darstellung beginnt nicht mit einem Artefakt.')),
  ];
}

function checkTabs(context: CheckContext, annotations: readonly Annotation[]): readonly PdfFinding[] {
  const pages = new Set(annotations.map(({ page }) => page));
  return [...pages].flatMap((page) => {
    const tabs = nameAt(context.pages[page]?.dict, 'Tabs');
    if (tabs === 'S') return [];
    if (tabs === undefined) return [createPdfFinding('28-008', 'Tabs fehlt.', { page })];
    return [createPdfFinding('28-009', `Tabs ist ${tabs}.`, { page })];
  });
}

/** An element Form without a role of its own has one kid: the widget. */
function checkForms(context: CheckContext, annotations: readonly Annotation[]): readonly PdfFinding[] {
  const widgets = new Set(
    annotations.flatMap(({ subtype, reference }) => (subtype === 'Widget' ? (reference ?? []) : [])),
  );
  return context.all.flatMap(({ element, path, page }) => {
    if (element.role !== 'Form' || element.attributes.get('PrintField')?.has('Role')) return [];
    const fields = element.kids.filter((kid) => !isElement(kid) && kid.kind === 'object' && widgets.has(kid.reference));
    if (fields.length === 1) return [];
    return [
      createPdfFinding('eigene-formular', `In diesem Form stehen ${fields.length} Formularfelder.`, {
        page,
        element: path,
      }),
    ];
  });
}
