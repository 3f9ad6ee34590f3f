/** File name → Markdown of one slide. */
export type DeckFiles = ReadonlyMap<string, string>;

const topics = ['Engagement', 'Ehrenamt', 'Förderung', 'Vernetzung', 'Qualifizierung', 'Beteiligung', 'Anerkennung'];
const places = ['Kommune', 'Kreis', 'Stadtteil', 'Bezirk', 'Gemeinde'];
const verbs = ['stärken', 'begleiten', 'ermöglichen', 'sichern', 'würdigen', 'öffnen'];

/** Picks by number, never by chance: the same deck at every run, on every machine. */
function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

function sentence(seed: number): string {
  return `${pick(topics, seed)} und ${pick(topics, seed + 2 + (seed % 3))} in ${pick(places, seed)} ${seed} ${pick(verbs, seed)}`;
}

function list(seed: number): string {
  return [0, 1, 2, 3].map((item) => `- ${sentence(seed + item)}`).join('\n');
}

function fragments(seed: number): string {
  return [0, 1, 2].map((item) => `- ${sentence(seed + item)} <!-- .element: class="fragment" -->`).join('\n');
}

function table(seed: number): string {
  const rows = [0, 1, 2, 3].map(
    (row) => `| ${pick(places, seed + row)} ${row + 1} | ${(seed + row) * 7} | ${sentence(row)} |`,
  );
  return ['| Ort | Gruppen | Ziel |', '|:---|---:|:---|', ...rows].join('\n');
}

function prose(seed: number): string {
  return `**${pick(topics, seed)}** heißt hier: ${sentence(seed)}. Mehr dazu steht [im Portal](https://example.org/${seed}).`;
}

const bodies = [list, fragments, prose, table];

function slide(number: number): string {
  const render = bodies[number % bodies.length] ?? list;
  const notes = `Hier geht es um ${sentence(number)}. Danach kommt ${sentence(number + 1)}.`;
  return `## ${pick(topics, number)} ${number}\n\n${render(number)}\n\nNotiz:\n${notes}\n`;
}

function titleSlide(count: number): string {
  const head = [
    '---',
    `title: Vortrag mit ${count} Folien`,
    'author: Der Bench',
    'lang: de',
    `slug: bench-${count}`,
    '---',
  ];
  return `${head.join('\n')}\n\n# Vortrag mit ${count} Folien\n\nMaßstab für Zeit und Speicher\n\nNotiz:\nGuten Tag.\n`;
}

/** A German deck of `count` slides: a title, then lists, fragments, prose and tables in turn, each slide with notes. */
export function generateDeck(count: number): DeckFiles {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return new Map(
    numbers.map((number) => {
      const name = `${String(number + 1).padStart(4, '0')}-folie.md`;
      return [name, number === 0 ? titleSlide(count) : slide(number)];
    }),
  );
}
