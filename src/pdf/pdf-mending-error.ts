const reasons = {
  text: 'this text is in no element of the structure',
  picture: 'a picture has no alternative text',
  unreadable: 'its content cannot be read to its end',
  untagged: 'the document is not tagged',
  title: 'the document has no title',
  language: 'the document has no language',
  sections: 'there are more or fewer sections than there should be',
};

/** A PDF that cannot be mended without hiding something from those who do not see it. */
export class PdfMendingError extends Error {
  override readonly name = 'PdfMendingError';
  readonly reason: keyof typeof reasons;
  /** From 0. */
  readonly page: number;
  /** What would be hidden; empty where it is no text. */
  readonly text: string;

  constructor(reason: keyof typeof reasons, page = 0, text = '') {
    super(`Page ${page + 1}: ${reasons[reason]}${text === '' ? '' : `: ${text}`}`);
    this.reason = reason;
    this.page = page;
    this.text = text;
  }
}
