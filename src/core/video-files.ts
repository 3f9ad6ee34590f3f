/** What the build knows of a film: addresses as the page loads them. */
export interface VideoFiles {
  /** Absent where a page is only looked at, and plays nothing. */
  readonly address?: string;
  readonly poster?: string;
  readonly captions: readonly { readonly address: string; readonly lang: string; readonly label: string }[];
  /** Paragraphs. */
  readonly transcript: readonly string[];
}
