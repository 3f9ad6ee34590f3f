const address =
  /(?<![\p{L}\w@./-])(?:https?:\/\/|[\w.+-]{1,40}@)?[\p{L}\d](?:[\p{L}\d-]{0,40}\.){1,4}\p{L}{2,12}(?![\p{L}\w.-]*[\p{L}\w-])/gu;

/** Longer ones may have to break, on a telephone or in a column. */
const mostLetters = 32;

/**
 * HTML text with its domains and mail addresses in one piece: browsers break `aids-nrw.de` behind its hyphen, where a reader
 * takes it for two words. Only style keeps them together, so that they are found and copied as they were typed.
 */
export function keepAddresses(html: string): string {
  return html.replace(address, (found) =>
    !found.includes('-') || found.length > mostLetters ? found : `<span class="address">${found}</span>`,
  );
}
