const german: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
};
const longestSlug = 60;

/** Lower-case ASCII words joined by hyphens ("Größe & Maß" → "groesse-mass"), cut after a whole word; may be empty. */
export function slugify(text: string): string {
  const words = text
    .slice(0, 500)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøł]/g, (letter) => german[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= longestSlug) break;
    slug += (slug === '' ? '' : '-') + word.slice(0, longestSlug);
  }
  return slug;
}
