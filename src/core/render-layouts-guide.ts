import type { Capacity, Layout, Slot } from './layout.ts';

/** Markdown of `docs/layouts.md`: every layout with pictures, places, capacity and an example. German, for authors. */
export function renderLayoutsGuide(layouts: readonly Layout[], standard: Layout): string {
  const contents = layouts.map(({ name, description }) => `- [${name}](#${name}): ${escapeMarkdown(description)}`);
  return `<!-- Geschrieben von »npm run layouts« aus den Dateien in src/core/layouts/. -->

# Layouts

Ein Layout ordnet eine Folie an. Sie wählen es im Kopf der Datei:

\`\`\`md
---
layout: cards
---
\`\`\`

Stehen mehrere Folien in einer Datei, dann wählt es ein Kommentar auf der Folie selbst:
\`<!-- .slide: data-layout="cards" -->\`. Ohne Angabe gilt \`${standard.name}\`.

Wie viel auf eine Folie passt, steht bei jedem Layout: so viel, wie auch die letzte Reihe noch liest. Überschrift und
Ergänzungen zählen bei den Wörtern nicht mit. Wer mehr schreibt, erfährt es von \`npm run check:deck\`.

${contents.join('\n')}

${layouts.map(renderLayout).join('\n')}`;
}

function renderLayout({ name, description, slots, capacity, example }: Layout): string {
  const text = `---\nlayout: ${name}\n---\n\n${shortenData(example.trim())}`;
  const fence = fenceFor(text);
  return `## ${name}

${escapeMarkdown(description)}

| hell | dunkel |
|---|---|
| ![Beispiel für ${name}, hell](layouts/${name}-light.png) | ![Beispiel für ${name}, dunkel](layouts/${name}-dark.png) |

${slots.map(renderSlot).join('\n')}

${renderCapacity(capacity)}

${fence}md
${text}
${fence}
`;
}

function renderSlot({ name, description, isFilledBy }: Slot): string {
  return `- **${escapeMarkdown(name)}**${isFilledBy ? ' (muss sein)' : ''}: ${escapeMarkdown(description)}`;
}

function renderCapacity({ words, items, titleLines }: Capacity): string {
  const list = items === 0 ? [] : [`eine Liste mit ${count(items, 'Punkt', 'Punkten')}`];
  const heading = `eine Überschrift von ${titleLines === 1 ? 'einer Zeile' : `${titleLines} Zeilen`}`;
  return `Platz ist für ${[count(words, 'Wort', 'Wörter'), ...list].join(', ')} und ${heading}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What stands in »…« or alone in brackets and is Markdown is shown as it is typed; elsewhere its signs must not count. */
function escapeMarkdown(text: string): string {
  return text.replace(/»([^«`]*)«|(?<=\()([#>]+)(?=\))|[\\`*_[\]<>|#]/g, (sign, quoted?: string, alone?: string) => {
    if (alone !== undefined) return `\`${alone}\``;
    if (quoted === undefined) return `\\${sign}`;
    return /[^\p{L}\d\s.,]/u.test(quoted) ? `\`${quoted}\`` : sign;
  });
}

/** A picture inside the text would fill the page. */
function shortenData(text: string): string {
  return text.replace(/\(data:image\/\S*\)/g, '(bild.svg)');
}

function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
}
