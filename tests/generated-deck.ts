import fc from 'fast-check';

/** A deck as somebody might write it, and what reveal.js is told about its separators. */
export interface GeneratedDeck {
  /** Slides only: what reveal.js gets. */
  readonly markdown: string;
  /** With the front matter that names the separators, as reveal-md has it. */
  readonly file: string;
  readonly separators: GeneratedSeparators;
}

interface GeneratedSeparators {
  readonly separator: string;
  readonly verticalSeparator: string;
  readonly notesSeparator: string;
  /** How a deck writes them. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly note: string;
}

const word = fc.constantFrom(
  ...[
    'Kommunen',
    'Engagement',
    'im',
    'und',
    'Größe',
    'Straße',
    'fördern',
    'Netzwerk',
    'Euro',
    'eins',
    'zwei',
    'Ehre',
    'a_b',
    '5 * 3',
    'R&D',
  ],
  ...['note', 'http', 'Ja!', '(neu)', '&auml;', 'a--b', '\\*kein\\*', '„so“', '[y]', 'A<B', '😀', '100', '#raute', '~'],
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const inline = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: words.map((text) => `*${text}*`) },
  { weight: 1, arbitrary: fc.constantFrom('`code`', '`a --- b`', '`<!-- x -->`') },
  { weight: 1, arbitrary: words.map((text) => `[Ziel ${text.replace(/[[\]]/g, '')}](#/ziel)`) },
  { weight: 1, arbitrary: fc.constantFrom('H<sub>2</sub>O', '<b>fett</b>', '<span data-x="r">rot</span>') },
);
const line = fc.array(inline, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));

/** Attributes that are told apart by their number. */
const attributes = fc
  .tuple(
    fc.constantFrom(
      'class="fragment x-a"',
      'class="x-b"',
      'data-x="$"',
      'data-x="$" class="fragment"',
      'data-auto-animate data-x="$"',
    ),
    fc.nat({ max: 999 }),
  )
  .map(([text, number]) => text.replace('$', `${number}`));
const element = attributes.map((text) => `<!-- .element: ${text} -->`);
/** Below a block, which may have classes by then: those of reveal.js replace each other, ours add up. */
const elementBelow = fc.nat({ max: 999 }).map((number) => `<!-- .element: data-x="${number}" -->`);
const maybeElement = fc.option(element, { nil: '', freq: 3 }).map((text) => (text === '' ? '' : ` ${text}`));

const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '1. '),
    fc.array(fc.tuple(line, maybeElement, fc.option(words)), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([bullet, items, isLoose]) =>
    items
      .map(([text, attribute, below]) => {
        const indent = ' '.repeat(bullet.length);
        return `${bullet}${text}${attribute}${below === null ? '' : `\n${indent}- ${below}`}`;
      })
      .join(isLoose ? '\n\n' : '\n'),
  );
const code = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````'),
    fc.constantFrom('', 'js', 'js [1-2|3]', 'css [4: 1]'),
    fc.array(
      fc.constantFrom('let a = 1;', '', '  --', '- --- -', '<b>&amp;</b>', '# kein Titel', '----- x', '<!-- offen'),
      { maxLength: 4 },
    ),
  )
  .map(([fence, language, lines]) => `${fence}${language}\n${lines.join('\n')}\n${fence}`.replace(/\n{3,}/g, '\n\n'));
const table = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
  .map((rows) => ['| A | B |', '| --- | ---: |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'));
const html = fc.constantFrom(
  '<div class="x-kasten">\n\nim *Kasten*\n\n</div>',
  '<p data-x="h">Absatz <em>roh</em></p>',
  '<ul><li>roh</li><li>zwei</li></ul>',
  '<!-- nur ein Kommentar -->',
  '<!--\nüber\n\nZeilen\n-->',
  '<details><summary>Mehr</summary>dazu</details>',
  '<br>',
);
const block = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom('# ', '## ', '### '), line, maybeElement).map((all) => all.join('')),
  },
  { weight: 5, arbitrary: fc.tuple(line, maybeElement).map((all) => all.join('')) },
  { weight: 2, arbitrary: fc.tuple(fc.oneof(line, list, code, table), elementBelow).map((all) => all.join('\n')) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(list, code, table), elementBelow).map((all) => all.join('\n\n')) },
  { weight: 1, arbitrary: fc.tuple(line, element).map((all) => `> ${all.join(' ')}`) },
  { weight: 4, arbitrary: list },
  { weight: 2, arbitrary: code },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.map((text) => `> ${text}`).join('\n')),
  },
  { weight: 2, arbitrary: html },
  { weight: 1, arbitrary: fc.constantFrom('***', '- - -', '    eingerückt', 'Zeile  \nUmbruch', 'Titel\n=====') },
);

const slideAttributes = fc
  .constantFrom(
    'data-background-color="#234"',
    'class="x-c"',
    'data-x="s" data-state="z"',
    'data-auto-animate data-transition="zoom"',
    'data-background-gradient="linear-gradient(red, blue)"',
    'data-visibility="uncounted"',
  )
  .map((text) => `<!-- .slide: ${text} -->`);
const slide = fc.record({
  attributes: fc.option(slideAttributes, { freq: 2 }),
  blocks: fc.array(block, { minLength: 1, maxLength: 2 }),
  notes: fc.option(
    fc.array(
      fc.oneof(
        words,
        words.map((text) => `- ${text}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    { freq: 2 },
  ),
  first: words,
});

const separators = fc.constantFrom<GeneratedSeparators>(
  kinds('\\r?\\n---\\r?\\n', '\\r?\\n--\\r?\\n', '^\\s*notes?:', '\n---\n', '\n--\n', 'Note:'),
  kinds('^(\\r\\n?|\\n)---(\\r\\n?|\\n)$', '^(\\r\\n?|\\n)----(\\r\\n?|\\n)$', 'note:', '\n---\n', '\n----\n', 'note:'),
  kinds('<!--s-->', '<!--v-->', '^Notiz:', '\n<!--s-->\n', '\n<!--v-->\n', 'Notiz:'),
  kinds('^%{3,}$', '^\\+\\+\\+$', '^Sprich:', '%%%%', '+++', 'Sprich:'),
  kinds('^\\r?\\n\\r?\\n\\r?\\n', '^\\r?\\n\\r?\\n', '^Note:', '\n\n', '\n', 'Note:'),
);

function kinds(
  separator: string,
  verticalSeparator: string,
  notesSeparator: string,
  horizontal: string,
  vertical: string,
  note: string,
): GeneratedSeparators {
  return { separator, verticalSeparator, notesSeparator, horizontal, vertical, note };
}

const lineEnd = fc.constantFrom('\n', '\n', '\r\n');

export const generatedDeck: fc.Arbitrary<GeneratedDeck> = fc
  .tuple(fc.array(fc.array(slide, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), separators, lineEnd)
  .map(([columns, kind, wanted]) => {
    // `^` stands for reveal.js between `\r` and `\n` as well: what are two empty lines, and what one, it cannot tell there.
    const end = kind.vertical === '\n' ? '\n' : wanted;
    const write = (one: (typeof columns)[number][number]) =>
      [
        ...(one.attributes === null ? [] : [one.attributes]),
        ...(one.attributes === null ? [one.first] : []),
        ...one.blocks,
        ...(one.notes === null ? [] : [`${kind.note} ${one.notes.join('\n\n')}`]),
      ].join('\n\n');
    const unix = columns.map((column) => column.map(write).join(`\n${kind.vertical}\n`)).join(`\n${kind.horizontal}\n`);
    const head = ['separator', 'verticalSeparator', 'notesSeparator'] as const;
    const front = ['---', ...head.map((key) => `${key}: ${JSON.stringify(kind[key])}`), '---', ''].join('\n');
    return {
      markdown: unix.replaceAll('\n', end),
      file: `${front}${unix}`.replaceAll('\n', end),
      separators: kind,
    };
  });
