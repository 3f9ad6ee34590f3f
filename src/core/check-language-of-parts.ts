import type { Block, Deck, Inline, Slide } from './deck.ts';
import { findForeignWords } from './find-foreign-words.ts';
import { createFinding, type Finding } from './finding.ts';
import { primaryLanguage } from './language.ts';
import type { Locate } from './locate.ts';
import type { Position } from './node.ts';
import { onceForContent } from './once-for-content.ts';
import { readProse } from './read-prose.ts';
import { walkAttributes, walkBlocks } from './walk-blocks.ts';

/** The shape of a BCP 47 tag with a language of two or three letters; longer ones exist on paper only. */
const languageTag =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-z\d](?:-[a-z\d]{1,8})+)*$/i;

const names: Readonly<Record<string, string>> = { de: 'Deutsch', en: 'Englisch' };

/** Text in another language than the deck's that does not say so (WCAG 3.1.2), and `lang` that names no language. */
export function checkLanguageOfParts({ slides, meta }: Deck, locate: Locate): readonly Finding[] {
  const own = primaryLanguage(meta.lang);
  return slides.flatMap((slide) => [...wrongTags(slide, locate), ...unmarkedParts(slide, own, locate)]);
}

const foreignPartsOf = onceForContent((slide, own: string) =>
  readProse(slide).flatMap(({ text, lang, position }) => {
    const found = primaryLanguage(lang ?? own) === own ? findForeignWords(text, own) : undefined;
    return found === undefined ? [] : [{ found, position }];
  }),
);

function unmarkedParts(slide: Slide, own: string, locate: Locate): readonly Finding[] {
  return foreignPartsOf(slide, own).map(({ found, position }) => {
    const message = `»${found.text}« ist offenbar ${names[found.lang]}; vorgelesen wird es in der falschen Aussprache.`;
    const hint = `Nennen Sie die Sprache: <span lang="${found.lang}">…</span>, oder hinter dem ganzen Absatz <!-- .element: lang="${found.lang}" -->`;
    const [start] = /^\S+(?:\s+\S+)?/.exec(found.text) ?? [found.text];
    return createFinding(locate(position, start.replace(/…$/, '')), 'warning', message, hint);
  });
}

function wrongTags(slide: Slide, locate: Locate): readonly Finding[] {
  return wrongTagsOf(slide).map(({ lang, position }) => {
    const message = `»${lang.slice(0, 40)}« ist kein Sprachkürzel.`;
    const hint = 'Schreiben Sie zum Beispiel lang="en" oder lang="fr".';
    return createFinding(locate(position, `lang="${lang}"`), 'warning', message, hint);
  });
}

const wrongTagsOf = onceForContent((slide) => {
  const wrong: { readonly lang: string; readonly position: Position }[] = [];
  const check = (lang: string | undefined, position: Position) => {
    if (lang !== undefined && !languageTag.test(lang)) wrong.push({ lang, position });
  };
  check(slide.attributes['lang'], slide.position);
  let { position } = slide;
  for (const node of walkBlocks([...slide.blocks, ...slide.notes])) {
    if ('position' in node) position = node.position;
    for (const { lang } of ownAttributes(node)) check(lang, position);
  }
  return wrong;
});

/** Of a node and not of what it holds. */
function ownAttributes(node: Block | Inline): Iterable<Readonly<Record<string, string>>> {
  if (node.type === 'html') return walkAttributes([node]);
  return 'attributes' in node ? [node.attributes] : [];
}
