import { PDFArray, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import {
  asDict,
  asName,
  asText,
  dictAt,
  itemsAt,
  nameAt,
  rawItemsAt,
  readNumberTree,
  textAt,
} from '../../pdf-objects.ts';
import { annotationsOf } from '../annotations.ts';
import type { CheckContext } from '../check-context.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';

/** Do bookmarks, links and page numbers lead somewhere? Our own conditions. */
export function checkNavigation(context: CheckContext): readonly PdfFinding[] {
  const destinations = readDestinations(context.catalog);
  const leads = (dict: PDFDict) => leadsSomewhere(dict, context, destinations);
  return [...checkBookmarks(context, leads), ...checkLinks(context, leads), ...checkLabels(context.catalog)];
}

type Leads = (dict: PDFDict) => boolean;

function checkBookmarks({ catalog, pages }: CheckContext, leads: Leads): readonly PdfFinding[] {
  const items = walkOutline(dictAt(dictAt(catalog, 'Outlines'), 'First'));
  if (items.length === 0 && pages.length > 1)
    return [createPdfFinding('eigene-lesezeichen', `${pages.length} Seiten, aber kein Lesezeichen.`)];
  return items.flatMap((item) => {
    const text = textAt(item, 'Title')?.trim();
    if (!text) return [createPdfFinding('eigene-lesezeichen', 'Ein Lesezeichen hat keinen Text.')];
    return leads(item)
      ? []
      : [createPdfFinding('eigene-lesezeichen', 'Dieses Lesezeichen führt nirgendwohin.', { text })];
  });
}

function walkOutline(first: PDFDict | undefined): readonly PDFDict[] {
  const found = new Set<PDFDict>();
  const open = [first];
  for (let item = open.pop(); item !== undefined && !found.has(item); item = open.pop()) {
    found.add(item);
    open.push(...[dictAt(item, 'Next'), dictAt(item, 'First')].filter((next) => next !== undefined));
  }
  return [...found];
}

function checkLinks(context: CheckContext, leads: Leads): readonly PdfFinding[] {
  return annotationsOf(context).flatMap(({ dict, subtype, page, owner }) =>
    subtype !== 'Link' || leads(dict)
      ? []
      : [
          createPdfFinding('eigene-linkziel', 'Die Stelle gibt es nicht.', {
            page,
            element: owner?.path,
            text: textAt(dict, 'Contents'),
          }),
        ],
  );
}

/** Other actions, such as an address in the web, are taken to lead somewhere. */
function leadsSomewhere(dict: PDFDict, context: CheckContext, destinations: ReadonlyMap<string, PDFObject>): boolean {
  const action = dictAt(dict, 'A');
  if (action !== undefined && nameAt(action, 'S') !== 'GoTo') return true;
  const holder = action ?? dict;
  const key = action ? 'D' : 'Dest';
  const found = holder.context.lookup(holder.get(PDFName.of(key)));
  const name = asText(found) ?? asName(found);
  const named = name === undefined ? found : holder.context.lookup(destinations.get(name));
  const target = named instanceof PDFArray ? named : holder.context.lookup(asDict(named)?.get(PDFName.of('D')));
  const page = target instanceof PDFArray ? target.get(0) : undefined;
  // Some writers give the number of the page, which is for other files only, but every reader understands it.
  if (page instanceof PDFNumber) return page.asNumber() < context.pages.length;
  return page instanceof PDFRef && context.pages.some(({ reference }) => reference === page.toString());
}

function readDestinations(catalog: PDFDict): ReadonlyMap<string, PDFObject> {
  const found = new Map<string, PDFObject>();
  for (const [name, target] of dictAt(catalog, 'Dests')?.entries() ?? []) found.set(name.decodeText(), target);
  const open = [dictAt(dictAt(catalog, 'Names'), 'Dests')];
  const seen = new Set<PDFDict>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const pairs = rawItemsAt(node, 'Names');
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [name, target] = [asText(catalog.context.lookup(pairs[at])), pairs[at + 1]];
      if (name !== undefined && target !== undefined) found.set(name, target);
    }
    open.push(...itemsAt(node, 'Kids').flatMap((kid) => asDict(kid) ?? []));
  }
  return found;
}

function checkLabels(catalog: PDFDict): readonly PdfFinding[] {
  const root = dictAt(catalog, 'PageLabels');
  if (root === undefined || readNumberTree(root).has(0)) return [];
  return [createPdfFinding('eigene-seitenzahlen', 'Für die erste Seite gibt es keine Angabe.')];
}
