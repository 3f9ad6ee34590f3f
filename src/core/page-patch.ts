/** What has to be done to a page so that it is another state of the same deck. Small: it travels with each save. */
export interface PagePatch {
  readonly title?: string;
  /** Text of the style sheet, and of the one with the fonts. */
  readonly style?: string;
  readonly faces?: string;
  /** HTML of elements that are exchanged as a whole, by the selector of each. */
  readonly parts: Readonly<Record<string, string>>;
  /** Before anything else: columns that go, and new ones in their place. */
  readonly columns?: ColumnChange;
  /** By their index in the page that is to be; empty for those in new columns. */
  readonly slides: readonly SlideChange[];
  /** The line above each slide, where there are more or fewer slides than before. */
  readonly chapters?: readonly string[];
}

export interface ColumnChange {
  /** Index of the first one. */
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

export interface SlideChange {
  readonly index: number;
  /** All that the tag of the slide is delivered with, as HTML. */
  readonly attributes?: { readonly before: string; readonly after: string };
  /** HTML of all that is in it. */
  readonly content?: string;
  /** Where its elements stand in the author's text, in the order of the page. */
  readonly places?: readonly string[];
}
