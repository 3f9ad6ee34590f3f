/** Something that is wrong with a PDF, as data. Texts are German. */
export interface PdfFinding {
  /** Of a condition in `conditions.ts`: `13-004`. */
  readonly id: string;
  /** What exactly is wrong here. */
  readonly message: string;
  /** From 1; absent where it is about the whole document. */
  readonly page?: number;
  /** The way to the structure element: `Document › Sect › L › LI`. */
  readonly element?: string;
  /** The text concerned, shortened. */
  readonly text?: string;
}

interface Place {
  /** From 0; negative or absent where there is none. */
  readonly page?: number | undefined;
  readonly element?: string | undefined;
  readonly text?: string | undefined;
}

export function createPdfFinding(id: string, message: string, { page, element, text }: Place = {}): PdfFinding {
  const shown = shorten(text ?? '');
  return {
    id,
    message,
    ...(page !== undefined && page >= 0 && { page: page + 1 }),
    ...(element !== undefined && element !== '' && { element }),
    ...(shown !== '' && { text: shown }),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
