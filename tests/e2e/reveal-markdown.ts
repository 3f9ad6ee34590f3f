import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What a slide says, however it was made: blanks are one space, quotes and dashes are straight. */
export interface ReadSlide {
  /** `h.v`, as reveal.js counts. */
  readonly place: string;
  readonly text: string;
  readonly notes: string;
  /** What the author gave the slide: `data-x="1"`. */
  readonly attributes: readonly string[];
  /** What the author gave elements of the slide: `li data-x="1" its text`. */
  readonly elements: readonly string[];
}

/** For reveal.js: what stands in its `data-` attributes. */
export interface RevealSource {
  readonly markdown: string;
  readonly separator?: string;
  readonly verticalSeparator?: string;
  readonly notesSeparator?: string;
}

/** reveal.js's own plugin, in an empty page. */
export async function loadRevealMarkdown(page: Page): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('reveal.js');
  const path = join(entry.slice(0, entry.lastIndexOf('dist')), 'dist', 'plugin', 'markdown.js');
  await page.addScriptTag({ content: readFileSync(path, 'utf8') });
  await page.addScriptTag({ content: readSections.toString() });
}

/** Decks as reveal.js reads them, all in one go. */
export function readWithReveal(
  page: Page,
  sources: readonly RevealSource[],
): Promise<readonly (readonly ReadSlide[])[]> {
  return page.evaluate(async (all) => {
    const read: (readonly ReadSlide[])[] = [];
    for (const source of all) {
      // A document of its own loads no picture and runs nothing.
      const root = document.implementation.createHTMLDocument().body;
      const section = root.appendChild(document.createElement('section'));
      section.setAttribute('data-markdown', '');
      const names = {
        separator: 'data-separator',
        verticalSeparator: 'data-separator-vertical',
        notesSeparator: 'data-separator-notes',
      } as const;
      for (const [key, name] of Object.entries(names)) {
        const value = source[key as keyof typeof names];
        if (value !== undefined) section.setAttribute(name, value);
      }
      const template = section.appendChild(document.createElement('textarea'));
      template.setAttribute('data-template', '');
      template.textContent = source.markdown;
      const { RevealMarkdown } = globalThis as unknown as {
        RevealMarkdown: () => { init(deck: object): Promise<void> };
      };
      await RevealMarkdown().init({ getConfig: () => ({}), getRevealElement: () => root });
      read.push(readSections(root));
    }
    return read;
  }, sources);
}

/** The same of HTML that is rendered already. */
export function readRendered(page: Page, htmls: readonly string[]): Promise<readonly (readonly ReadSlide[])[]> {
  return page.evaluate(
    (all) => all.map((html) => readSections(new DOMParser().parseFromString(html, 'text/html').body)),
    htmls,
  );
}

/** Runs in the page. */
function readSections(root: HTMLElement): readonly ReadSlide[] {
  const straight = (text: string) =>
    text
      .replace(/\u00AD/g, '')
      .replace(/[„“”»«]/g, '"')
      .replace(/[‚‘’]/g, "'")
      .replace(/[–—‑]/g, '-')
      .replace(/…/g, '...')
      .replace(/[☑☐]/g, '')
      .replace(/[\s\u00A0\u202F\u2009]+/g, ' ')
      .trim();
  /** Blocks are words of their own, as they are for those who read. */
  const textOf = (element: Element): string => {
    const parts: string[] = [];
    const walk = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
      if (!(node instanceof Element)) return;
      const isBlock = !/^(?:a|b|strong|em|i|del|code|sub|sup|span|img|input|wbr)$/i.test(node.tagName);
      if (isBlock) parts.push(' ');
      if (!node.matches('.visually-hidden, .notes-label, .chapter, svg')) node.childNodes.forEach(walk);
      if (isBlock) parts.push(' ');
    };
    element.childNodes.forEach(walk);
    return straight(parts.join(''));
  };
  const given = (element: Element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      if (name === 'class') return (value.match(/\b(?:fragment|x-[a-z]+)\b/g) ?? []).sort().map((one) => `.${one}`);
      const isOwn = /^data-(?:x|state|auto-animate|transition|visibility|background-(?:color|gradient))$/.test(name);
      return isOwn ? [`${name}="${value}"`] : [];
    });
  const readSlide = (section: Element, place: string): ReadSlide => {
    const asides = [...section.querySelectorAll('aside.notes')];
    const notes = asides.map(textOf).join(' ');
    for (const aside of asides) aside.remove();
    // Steps of code: of another plugin there.
    for (const step of section.querySelectorAll('.code-step')) step.remove();
    const elements = [...section.querySelectorAll('*')].flatMap((element) => {
      const own = given(element);
      return own.length === 0 ? [] : [`${element.localName} ${own.sort().join(' ')} ${textOf(element)}`];
    });
    return { place, text: textOf(section), notes, attributes: given(section).sort(), elements };
  };
  const columns = [...root.children].filter((child) => child.matches('section'));
  return columns.flatMap((column, h) => {
    const below = [...column.children].filter((child) => child.matches('section'));
    return below.length === 0
      ? [readSlide(column, `${h}.0`)]
      : below.map((section, v) => readSlide(section, `${h}.${v}`));
  });
}
