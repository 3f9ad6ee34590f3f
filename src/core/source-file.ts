/** One Markdown file as it was read; `text` may hold anything. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}
