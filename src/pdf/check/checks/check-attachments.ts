import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { asDict, dictAt, itemsAt, nameAt, rawItemsAt, textAt } from '../../pdf-objects.ts';
import { annotationsOf } from '../annotations.ts';
import type { CheckContext } from '../check-context.ts';
import { decodeStream, latinText } from '../decode-stream.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import { walkDictionaries } from '../walk-dictionaries.ts';

/** Layers, embedded files, media and XFA: what a document may carry besides its pages. */
export function checkAttachments(context: CheckContext): readonly PdfFinding[] {
  return [
    ...checkLayers(context.catalog),
    ...checkFiles(context),
    ...checkMedia(context),
    ...checkXfa(context.catalog),
  ];
}

function checkLayers(catalog: PDFDict): readonly PdfFinding[] {
  const properties = dictAt(catalog, 'OCProperties');
  const main = dictAt(properties, 'D');
  const others = itemsAt(properties, 'Configs').flatMap((item) => asDict(item) ?? []);
  const all = main ? [main, ...others] : others;
  return [
    ...others
      .filter(isNameless)
      .map(() => createPdfFinding('20-001', 'Eine Konfiguration in Configs hat keinen Namen.')),
    ...(main && isNameless(main) ? [createPdfFinding('20-002', 'Die Konfiguration D hat keinen Namen.')] : []),
    ...all
      .filter((config) => rawItemsAt(config, 'AS').length > 0 || config.has(PDFName.of('AS')))
      .map((config) => createPdfFinding('20-003', 'AS ist vorhanden.', { text: textAt(config, 'Name') })),
  ];
}

function isNameless(config: PDFDict): boolean {
  return !textAt(config, 'Name')?.trim();
}

function checkFiles(context: CheckContext): readonly PdfFinding[] {
  const byAnnotation = new Map<PDFDict, number>();
  for (const { subtype, dict, page } of annotationsOf(context)) {
    const file = subtype === 'FileAttachment' ? dictAt(dict, 'FS') : undefined;
    if (file) byAnnotation.set(file, page);
  }
  return [...walkDictionaries(context.document.context)].flatMap((dict) => {
    const [name, unicodeName] = [textAt(dict, 'F'), textAt(dict, 'UF')];
    if (dictAt(dict, 'EF') === undefined || (name && unicodeName)) return [];
    const page = byAnnotation.get(dict);
    const missing = name ? 'UF' : unicodeName ? 'F' : 'F und UF';
    const id = page === undefined ? '21-001' : '28-016';
    return [createPdfFinding(id, `Es fehlt: ${missing}.`, { page, text: name ?? unicodeName })];
  });
}

function checkMedia(context: CheckContext): readonly PdfFinding[] {
  const clips = [...walkDictionaries(context.document.context)].filter(
    (dict) => nameAt(dict, 'S') === 'MCD' && dict.has(PDFName.of('D')),
  );
  return clips.flatMap((clip) => {
    const text = textAt(clip, 'N');
    const isDescribed = itemsAt(clip, 'Alt').length > 0;
    return [
      ...(textAt(clip, 'CT') ? [] : [createPdfFinding('28-014', 'CT fehlt.', { text })]),
      ...(isDescribed ? [] : [createPdfFinding('28-015', 'Alt fehlt.', { text })]),
    ];
  });
}

/** XFA is one stream, or names and streams by turns. */
function checkXfa(catalog: PDFDict): readonly PdfFinding[] {
  const parts = itemsAt(dictAt(catalog, 'AcroForm'), 'XFA').map((part) =>
    latinText(decodeStream(part) ?? new Uint8Array()),
  );
  if (!/<(?:\w+:)?dynamicRender>\s*required\s*</.test(parts.join(''))) return [];
  return [createPdfFinding('25-001', 'Das XFA-Formular verlangt dynamicRender.')];
}
