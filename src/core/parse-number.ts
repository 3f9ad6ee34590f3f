const german = /^[+\-−–]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?=\D*$)/;
const english = /^[+\-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?=\D*$)/;

/** The number that a text begins with, a unit behind it: `1.234,5 km` in German, `1,234.5 km` in English; else undefined. */
export function parseNumber(text: string, isEnglish: boolean): number | undefined {
  const found = (isEnglish ? english : german).exec(text.trim())?.[0];
  if (found === undefined) return undefined;
  const plain = isEnglish ? found.replaceAll(',', '') : found.replaceAll('.', '').replace(',', '.');
  return Number(plain.replace(/^[−–]/, '-'));
}
