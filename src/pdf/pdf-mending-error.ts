/** A PDF that cannot be mended without hiding something from those who do not see it. */
export class PdfMendingError extends Error {
  override readonly name = 'PdfMendingError';
  /** From 0. */
  readonly page: number;
  /** What would be hidden; empty where it is no text. */
  readonly text: string;

  constructor(page: number, text: string, message: string) {
    super(`Page ${page + 1}: ${message}${text === '' ? '' : `: ${text}`}`);
    this.page = page;
    this.text = text;
  }
}
