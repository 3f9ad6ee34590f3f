import type { CDPSession, Page } from 'playwright-core';
import type { SeenBarrier } from '../../core/barrier.ts';
import { englishWords } from '../../core/english-words.ts';
import { isEnglish } from '../../core/language.ts';

interface Said {
  readonly node: number | undefined;
  readonly text: string;
  readonly words: readonly string[];
}

/** English words in what the browser hands to assistive technology, but for parts that are marked as English. */
export async function findEnglish(page: Page): Promise<readonly SeenBarrier[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const found = new Map<string, SeenBarrier>();
    for (const said of await readTree(session)) {
      const place = said.node === undefined ? wholePage : await locate(session, said.node);
      if (isEnglish(place.lang)) continue;
      const barrier = tell(said, place);
      found.set(`${barrier.at} ${said.text}`, barrier);
    }
    return [...found.values()];
  } finally {
    await session.detach();
  }
}

interface Located {
  readonly at: string;
  readonly element: string;
  readonly lang: string;
}

const wholePage: Located = { at: '', element: '', lang: '' };

async function readTree(session: CDPSession): Promise<readonly Said[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .flatMap(({ name, description, value, properties = [], backendDOMNodeId: node }) => {
      const named = properties.filter((property) => /^(?:roledescription|valuetext|placeholder)$/.test(property.name));
      const texts = [name, description, value, ...named.map((property) => property.value)];
      return texts.map((text) => ({ node, text: String(text?.value ?? '').replaceAll('\u00AD', '') }));
    })
    .map((said) => ({ ...said, words: englishWords(said.text) }))
    .filter(({ words }) => words.length > 0);
}

async function locate(session: CDPSession, backendNodeId: number): Promise<Located> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      // The title of the page is that of the slide, and nothing in it can be marked.
      const page = document.querySelector('html.show .slide.present') ?? document.documentElement;
      const element = this.nodeType === 1 ? this : (this.parentElement ?? page);
      const told = deckA11y.tell(element);
      // The words of a programming language are of no other, and those of a film's controls are the browser's.
      const isOther = element.closest('code') || element.getRootNode().host?.matches('video');
      return isOther ? { ...told, lang: 'en' } : told;
    }`,
    returnByValue: true,
  });
  return result.value as Located;
}

function tell({ text, words }: Said, { at, element }: Located): SeenBarrier {
  return {
    check: 'english-words',
    at,
    element,
    message: `Screenreader lesen hier Englisch vor: »${words.join(', ')}« in »${text.trim().slice(0, 80)}«.`,
    hint: 'Nehmen Sie deutsche Wörter, oder zeichnen Sie die Stelle aus: <span lang="en">…</span>.',
  };
}
