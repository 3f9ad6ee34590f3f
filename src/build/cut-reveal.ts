import {
  type Cut,
  fixedSettings,
  goneParts,
  goneQuestions,
  metDefaults,
  metMethods,
  revealCuts,
} from './reveal-cuts.ts';

/**
 * A file of reveal.js without what a deck never meets. What then hangs on nothing is left to the minifier.
 * @param file its name without folder and ending
 * @param slides the HTML of the slides
 * @throws Error when something to cut is not there: the package has changed
 */
export function cutReveal(code: string, file: string, slides: string): string {
  const cuts = revealCuts.filter(({ unless }) => !unless?.test(slides));
  const functions = cuts.flatMap((cut) => cut.functions ?? []);
  const left = cuts.filter((cut) => cut.file === file).reduce(applyCut, code);
  if (file === 'config') return withoutDefaults(left);
  const silent = silenceCalls(left, functions);
  return fixSettings(file === 'reveal' ? withoutParts(silent, functions) : silent);
}

function applyCut(code: string, { file, functions = [], texts = [] }: Cut): string {
  const definitions = functions.map((name) => [definitionOf(name), ''] as const);
  return [...texts, ...definitions].reduce((left, [found, instead]) => {
    const cut = left.replace(found, instead);
    if (cut === left) throw new Error(`reveal.js has changed: in ${file} there is no ${found.source}`);
    return cut;
  }, code);
}

/** Functions of the main file and methods of the others are indented by one tab. */
const definitionOf = (name: string) => new RegExp(`\\n\\t(?:function )?${name}\\(.*\\{\\n[\\s\\S]*?\\n\\t\\}(?=\\n)`);

/** What a call is given, with one call in it at most. */
const given = '\\((?:[^()]|\\([^()]*\\))*\\)';

/** A call of what is gone gives nothing: "is it active?" is answered by no. */
function silenceCalls(code: string, functions: readonly string[]): string {
  const names = functions.join('|');
  const ofOthers = `(?:this\\.)?Reveal\\.(?:slideContent\\.)?(?:${names}|${goneQuestions.join('|')})`;
  const own = `(?:this\\.|slideContent\\.|backgrounds\\.)?(?:${names})`;
  return code.replace(new RegExp(`(?<![\\w.])(?:${ofOthers}|${own})${given}`, 'g'), 'void 0');
}

/** The main file without its parts that are gone: their imports, what makes them, what they are told and asked. */
function withoutParts(code: string, functions: readonly string[]): string {
  const parts = goneParts.map((part) => part.charAt(0).toLowerCase() + part.slice(1));
  const gone = new Set([...parts, ...functions, 'scroll', 'closeOverlay']);
  const names = parts.join('|');
  return code
    .replace(new RegExp(`^import (?:${goneParts.join('|')}) .*$`, 'gm'), '')
    .replace(new RegExp(`,\\s*(?:${names}) = new \\w+\\( Reveal \\)`, 'g'), '')
    .replace(/(?<=const API = \{)[\s\S]*?(?=\n\t\};)/, (list) => pick(list, gone, metMethods))
    .replace(/(?<=\.\.\.API,)[\s\S]*?(?=\n\t\} \);)/, (list) => pick(list, gone))
    .replace(new RegExp(`(?<![\\w.])(?:${names})\\.\\w+${given}`, 'g'), 'void 0');
}

/** Of the entries of an object, one a line, those that are wanted and say no name of what is gone. */
function pick(list: string, gone: ReadonlySet<string>, wanted?: readonly string[]): string {
  const entries = list.replace(/\/\/.*$/gm, '').split(/,\s*\n|,\s*$/);
  const isMet = ([name = '', ...others]: readonly string[]) =>
    name !== '' && (wanted?.includes(name) ?? true) && ![name, ...others].some((word) => gone.has(word));
  return entries.filter((entry) => isMet(entry.match(/\w+/g) ?? [])).join(',\n');
}

function withoutDefaults(code: string): string {
  return code.replace(/(?<=defaultConfig: RevealConfig = \{)[\s\S]*?(?=\n\};)/, (list) =>
    (list.match(/\n\t\w+: (?:\[[^\]]*\]|.*),(?=\n|$)/g) ?? [])
      .filter((entry) => metDefaults.includes(/\w+/.exec(entry)?.[0] ?? ''))
      .join(''),
  );
}

/** `config.loop` and `this.Reveal.getConfig().loop` become `false`; the minifier drops what hangs on it. */
function fixSettings(code: string): string {
  return code.replace(/(?<![\w.])(?:config|this\.Reveal\.getConfig\(\))\.(\w+)\b/g, (found, name) =>
    Object.hasOwn(fixedSettings, name) ? JSON.stringify(fixedSettings[name]) : found,
  );
}
