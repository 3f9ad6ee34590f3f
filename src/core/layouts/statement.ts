import type { Block, ListItem } from '../deck.ts';
import { withClass } from '../element.ts';
import type { Layout, LayoutPart } from '../layout.ts';

export const statementLayout: Layout = {
  name: 'statement',
  description:
    'Ein Satz, groß gesetzt, der im Gedächtnis bleiben soll; was sonst noch zu sagen ist, steht klein daneben.',
  slots: [
    { name: 'Überschrift', description: 'klein, über dem Satz' },
    { name: 'Satz', description: 'ein Absatz oder ein Punkt der Aufzählung, der als Ganzes **fett** ist' },
    { name: 'Weiteres', description: 'die übrigen Punkte, vor und nach dem Satz' },
  ],
  capacity: { words: 60, items: 5, titleLines: 1 },
  example: `## Was bleibt

- Jeder Weg beginnt vor der Haustür
- **Wer sicher ankommt, fährt wieder**
- Gute Wege sind breit und hell
- Sie enden nicht an der Stadtgrenze
`,
  arrange: (blocks) => blocks.map(markSentence),
  style: `
.layout-statement > .slide-body {
  & > h2 {
    color: var(--color-accent);
    font-size: var(--size-lead);
  }

  & > .sentence,
  & > ul > .sentence {
    max-width: var(--measure);
    color: var(--color-text);
    font-size: var(--size-statement);
    line-height: 1.12;
    letter-spacing: -0.02em;
    text-wrap: balance;

    & > strong {
      font-weight: 700;
    }
  }

  & > .sentence {
    margin-block: auto;
  }

  & > ul {
    display: grid;
    flex: 1;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-4) var(--space-7);
    align-content: space-between;
    align-self: stretch;
    padding: 0;
    list-style: none;
    --list-mark: none;
    color: var(--color-text);
    font-size: var(--size-body);
  }

  & > ul > li {
    margin: 0;
    padding-top: var(--space-3);
    border-top: var(--stroke-1) solid var(--color-line);
    text-wrap: pretty;
  }

  & > ul > .sentence,
  & > ul > li:first-child:not(:nth-last-child(n + 6)) {
    grid-column: 1 / -1;
  }

  & > ul > .sentence {
    padding-top: 0;
    border: 0;
  }
}

/* On a phone, in the article. */
@media screen and (max-width: 45rem) {
  html:not(.show, .speaker) .layout-statement > .slide-body > ul {
    grid-template-columns: 1fr;

    & > .sentence {
      font-size: min(var(--size-statement), 11vw);
    }
  }
}
`,
};

function markSentence(block: Block): LayoutPart {
  if (block.type === 'paragraph' && isAllStrong(block)) return asSentence(block);
  if (block.type !== 'list') return block;
  return { ...block, items: block.items.map((item) => (isSentence(item) ? asSentence(item) : item)) };
}

function isSentence({ children }: ListItem): boolean {
  const [only, ...others] = children;
  return others.length === 0 && (only?.type === 'text-line' || only?.type === 'paragraph') && isAllStrong(only);
}

/** Space and the remains of a comment around it do not count. */
function isAllStrong({ children }: Extract<Block, { type: 'text-line' | 'paragraph' }>): boolean {
  const told = children.filter((child) => child.type !== 'text' || child.text.trim() !== '');
  return told.length === 1 && told[0]?.type === 'strong';
}

function asSentence<Node extends Block>(node: Node): Node {
  return { ...node, attributes: withClass('sentence', node.attributes) };
}
