/**
 * What needs no explanation, in either language: names that are said and read as they stand, and that their long form would not
 * make clearer. A short list on purpose: what only the author's own field knows does not belong here.
 */
const known = new Set('PDF USB EU USA UNO DIN ISO TV PC CD DVD SMS WLAN QR OK IT GPS LED CO2 H2O'.split(' '));

/** Ordinary words that are written in capitals to be loud. */
const loud = new Set(
  'JA NEIN NICHT NUR KEIN KEINE ALLE ALLES NEU UND ODER WIR SIE IHR YES NO NOT ONLY ALL NEW AND OR WE YOU'.split(' '),
);

const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether a word in capitals may stand unexplained. */
export function isKnownAbbreviation(word: string): boolean {
  return known.has(word) || loud.has(word) || roman.test(word);
}
