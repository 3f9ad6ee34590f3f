import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt, textAt } from '../../pdf-objects.ts';
import { annotationsOf } from '../annotations.ts';
import { type CheckContext, ownerOf, textShown } from '../check-context.ts';
import { isArtifact, type Mark } from '../marked-content.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import { languageOf, type PlacedElement } from '../placed-elements.ts';
import { readXmp } from '../read-xmp.ts';

/** Is it known in which language each text is? Where the document names one, all texts have one. */
export function checkLanguage(context: CheckContext): readonly PdfFinding[] {
  if (context.language !== undefined) return checkTags(context);
  return [
    ...checkShownText(context),
    ...checkDescriptions(context),
    ...checkOutline(context.catalog),
    ...checkAnnotations(context),
    ...checkMetadata(context),
    ...checkTags(context),
  ];
}

function checkShownText(context: CheckContext): readonly PdfFinding[] {
  const found = new Map<PlacedElement | undefined, PdfFinding>();
  for (const { kind, page, marks, shown } of context.content.painted) {
    if (kind !== 'text' || !shown || marks.some(isArtifact)) continue;
    const owner = ownerOf(context, marks, page);
    if (found.has(owner) || marks.some(({ lang }) => lang) || (owner && languageOf(owner) !== undefined)) continue;
    const place = { page, element: owner?.path, text: textShown(shown) };
    found.set(owner, createPdfFinding('11-001', 'Dieser Text hat keine Sprache.', place));
  }
  return [...found.values()];
}

function checkDescriptions(context: CheckContext): readonly PdfFinding[] {
  const inTree = context.all.flatMap((placed) => {
    const { alt, actualText, expansion } = placed.element;
    const text = alt ?? actualText ?? expansion;
    if (!text || languageOf(placed) !== undefined) return [];
    return [
      createPdfFinding('11-002', 'Diese Beschreibung hat keine Sprache.', {
        page: placed.page,
        element: placed.path,
        text,
      }),
    ];
  });
  const describes = ({ alt, actualText, expansion }: Mark) => alt ?? actualText ?? expansion;
  const onPages = context.content.openings.flatMap(({ page, mark, above }) => {
    const owner = ownerOf(context, [...above, mark], page);
    const known = [...above, mark].some(({ lang }) => lang) || (owner && languageOf(owner) !== undefined);
    const text = describes(mark);
    if (!text || known || isArtifact(mark)) return [];
    return [createPdfFinding('11-002', 'Diese Beschreibung hat keine Sprache.', { page, element: owner?.path, text })];
  });
  return [...inTree, ...onPages];
}

function checkOutline(catalog: PDFDict): readonly PdfFinding[] {
  const first = dictAt(dictAt(catalog, 'Outlines'), 'First');
  if (first === undefined) return [];
  return [createPdfFinding('11-003', 'Die Lesezeichen haben keine Sprache.', { text: textAt(first, 'Title') })];
}

function checkAnnotations(context: CheckContext): readonly PdfFinding[] {
  const findings: PdfFinding[] = [];
  for (const { dict, page, subtype, owner, field } of annotationsOf(context)) {
    if (textAt(dict, 'Lang') || (owner && languageOf(owner) !== undefined)) continue;
    const place = { page, element: owner?.path };
    const contents = textAt(dict, 'Contents');
    if (contents)
      findings.push(
        createPdfFinding('11-004', `Die Beschreibung (${subtype}) hat keine Sprache.`, { ...place, text: contents }),
      );
    const label = field && textAt(field, 'TU');
    if (label)
      findings.push(createPdfFinding('11-005', 'Die Beschriftung hat keine Sprache.', { ...place, text: label }));
  }
  return findings;
}

function checkMetadata({ catalog }: CheckContext): readonly PdfFinding[] {
  const xmp = readXmp(catalog);
  if (xmp?.title === undefined || xmp.titleHasLanguage) return [];
  return [createPdfFinding('11-006', 'Die Metadaten haben keine Sprache.', { text: xmp.title })];
}

const languageTag = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;

function checkTags(context: CheckContext): readonly PdfFinding[] {
  const inTree = context.all.map(({ element: { lang }, path, page }) => ({ lang, page, element: path }));
  const onPages = context.content.openings.map(({ mark: { lang }, page }) => ({ lang, page }));
  return [{ lang: textAt(context.catalog, 'Lang') }, ...inTree, ...onPages].flatMap(({ lang, ...place }) =>
    lang === undefined || lang === '' || languageTag.test(lang)
      ? []
      : [createPdfFinding('eigene-sprachkennung', `„${lang}“ ist keine Sprachkennung.`, place)],
  );
}
