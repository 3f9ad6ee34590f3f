import { englishWords } from './english-words.ts';

export interface ForeignWords {
  /** As it is written, cut after a few words. */
  readonly text: string;
  readonly lang: 'de' | 'en';
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that hold sentences together, without those that the other language writes too (die, was, in, so, man, den …). */
const functionWords = {
  en: words(
    `the of and to is are with for that this these those from have has we you they it be been by our your their but which
    who how what when where at as or if than then there would could should into about can cannot do does it's don't`,
  ),
  de: words(
    `der das dem und ist sind nicht ein eine einen einem einer mit von für auf im zu zur zum wir sie ich auch sich bei wird
    werden oder aber wie durch nach über unter des dass noch nur haben sein kann können aus als vor`,
  ),
};

const others = { de: 'en', en: 'de' } as const;

/** So many function words in so many words are no loan and no name. */
const enough = 3;
const run = 5;

interface Word {
  readonly text: string;
  readonly at: number;
}

/** The first run of words of a text that is not German in a German one, not English in an English one. */
export function findForeignWords(text: string, own: string): ForeignWords | undefined {
  if (own !== 'de' && own !== 'en') return undefined;
  const lang = others[own];
  const start = findRun(wordsOf(text), lang);
  const found = start === undefined ? findWhole(text, own) : text.slice(start);
  return found === undefined ? undefined : { text: excerpt(found), lang };
}

/** Where words begin of which many hold sentences of the language together. */
function findRun(all: readonly Word[], lang: 'de' | 'en'): number | undefined {
  const isFunction = all.map(({ text }) => functionWords[lang].has(text));
  const start = isFunction.findIndex(
    (first, index) => first && isFunction.slice(index, index + run).filter(Boolean).length >= enough,
  );
  return all[start]?.at;
}

/** A text, or a quotation in it, that has not one word of the language it should be in. */
function findWhole(text: string, own: 'de' | 'en'): string | undefined {
  const quotations = [...text.matchAll(/[„“"«»‚‘]([^„“”"«»‚‘’]{8,400})/g)].map(([, said = '']) => said);
  return [text, ...quotations].find((said) => isWhollyForeign(wordsOf(said), own));
}

function isWhollyForeign(all: readonly Word[], own: 'de' | 'en'): boolean {
  const foreign = all.filter(({ text }) => mayBe(text, others[own])).length;
  return all.length >= enough && foreign * 2 >= all.length && !all.some(({ text }) => mayBe(text, own));
}

function mayBe(word: string, lang: 'de' | 'en'): boolean {
  return functionWords[lang].has(word) || (lang === 'de' ? /[äöüß]/.test(word) : englishWords(word).length > 0);
}

/** In lower case; words in capitals are names: »WHO« does not ask who. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)]
    .filter(([word]) => word.length === 1 || word !== word.toUpperCase())
    .map(({ 0: word, index }) => ({ text: word.toLowerCase().replace('’', "'"), at: index }));
}

function excerpt(text: string): string {
  const trimmed = text.trim();
  const [start = ''] = /^\S*(?:\s+\S+){0,4}/.exec(trimmed) ?? [];
  const short = start.slice(0, 60).replace(/\s+/g, ' ');
  return short.length < trimmed.length ? `${short}…` : short;
}
