/** A script of ours, written to be read, as it goes into a page: each statement in it ends with its own sign. */
export function squeezeScript(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').replace(/\s*\n\s*/g, '');
}
