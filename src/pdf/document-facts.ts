/** What a PDF is to say of itself, of its parts and of its pages: plain data, made from the deck. */
export interface DocumentFacts {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly author?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** ISO 8601, a day or a moment in UTC: `2014-04-08`, `2014-04-08T09:30:00Z`. Absent: the file has no date. */
  readonly created?: string;
  /** In order: one for each article that was printed, or else for each page. */
  readonly sections: readonly SectionFacts[];
  /** In a file without articles: sections are not its pages, but begin where its headings of the first two levels stand. */
  readonly sectionsBegin?: 'headings';
  /** What viewers call the pages, in order: `3`. Absent: they are counted from 1. */
  readonly pageLabels?: readonly string[];
  /** What stands in the margins, besides the label of the page and the title; `#` is the number of the page, `##` of all pages. */
  readonly runningTexts?: readonly string[];
}

export interface SectionFacts {
  /** Of its slide; becomes its bookmark. */
  readonly title: string;
  /** How deep the bookmark lies: 0, or 1 for a slide below another one. */
  readonly level: number;
  /** Whether it goes on with the slide before it, and needs no bookmark. */
  readonly continues?: boolean;
}
