import { PDFName } from '@cantoo/pdf-lib';
import { dictAt } from '../pdf-objects.ts';
import { textString } from '../text-string.ts';
import type { MendedPdf } from './mending.ts';

/** Language and tags are declared, and viewers show the title in place of the file's name. */
export function mendCatalog({ document: { context, catalog }, facts }: MendedPdf): void {
  catalog.set(PDFName.of('Lang'), textString(facts.language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  const preferences = dictAt(catalog, 'ViewerPreferences') ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}
