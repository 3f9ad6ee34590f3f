import type { PDFDocument } from '@cantoo/pdf-lib';
import { asDict, textAt } from './pdf-objects.ts';

/** Whether a PDF says that it is made by what Chromium, Edge and Chrome print with: `Skia/PDF m147`. */
export function isOfChromium({ context }: PDFDocument): boolean {
  const info = asDict(context.lookup(context.trailerInfo.Info));
  return textAt(info, 'Producer')?.startsWith('Skia/PDF') ?? false;
}
