/** What a PDF is to say of itself and of its pages: plain data, made from the deck. */
export interface DocumentFacts {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly author?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** ISO 8601, a day or a moment in UTC: `2014-04-08`, `2014-04-08T09:30:00Z`. Absent: the file has no date. */
  readonly created?: string;
  /** One for each page, in order. */
  readonly pages: readonly PageFacts[];
}

export interface PageFacts {
  /** Of its slide; becomes its bookmark. */
  readonly title: string;
  /** What viewers call the page: `3`. */
  readonly label: string;
  /** How deep the bookmark lies: 0, or 1 for a slide below another one. */
  readonly level: number;
}
