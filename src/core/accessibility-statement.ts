import { accessibilityClaims } from './accessibility-claims.ts';
import type { DeckMeta } from './deck-meta.ts';
import { isEnglish } from './language.ts';

/**
 * What can be said of the accessibility of an exported file, as Markdown below a heading of level 2: part of each file, and
 * docs/barrierefreiheit.md. What it says is checked stands in accessibility-claims.ts.
 */
export function statementFor({ lang, contact = [] }: Pick<DeckMeta, 'lang' | 'contact'>): string {
  const language = isEnglish(lang) ? 'english' : 'german';
  const { intro, checked, unchecked, report } = texts[language];
  const claims = accessibilityClaims.map(
    (group) => `- **${group[language]}:** ${group.claims.map((claim) => claim[language]).join('; ')}.`,
  );
  const ways = contact.map((way) => `- ${linesOf(way).map(escapeMarkdown).join('\\\n  ')}`);
  const contactText = ways.length === 0 ? report.nobody : `${report.somebody}\n\n${ways.join('\n')}`;
  return `${intro}\n\n${checked}\n\n${claims.join('\n')}\n\n${unchecked}\n\n${report.heading}\n\n${contactText}\n`;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** Plain text stays plain, but for the addresses in it, which become links. */
function escapeMarkdown(text: string): string {
  const signs = /[\\`*<>[\]&~]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu;
  return text.replace(signs, '\\$&').replace(/^(\d*)([-+#.)=])/, '$1\\$2');
}

const german = {
  intro: `Diese Erklärung gilt für diese HTML-Datei: Lesefassung, Vortrag und Sprecheransicht. Für ein PDF daneben gilt sie nicht: Dass es der Norm PDF/UA entspricht, ist nicht nachgewiesen.

Ziel ist die Richtlinie WCAG 2.2 in der Stufe AA. Die Norm EN 301 549, auf die sich die BITV 2.0 stützt, übernimmt in der Fassung V3.2.1 die ältere WCAG 2.1. Erklärt wird hier, was geprüft ist, nicht, dass alles erfüllt ist.`,
  checked: `### Was ein Programm prüft

Das Programm, das diese Datei erzeugt hat, kann Vorträge auf Barrieren prüfen. Für den Vortrag, der ihm beiliegt, gehört das zu den Tests des Programms. Ob diese Datei geprüft wurde, steht hier nicht.`,
  unchecked: `### Was nicht barrierefrei oder nicht geprüft ist

- Mit dem Stift lässt sich nur mit Maus oder Finger zeichnen; Screenreader erfahren davon nichts.
- Auf Karten nennen Maus und Finger jeden Kreis, die Tastatur nur markierte Orte.
- Mit Screenreadern und von Menschen mit Behinderungen wurde nicht getestet.

### Was ein Mensch prüfen muss

- Sagen die Alternativtexte, worauf es ankommt?
- Stimmt die Reihenfolge beim Lesen, auch in Spalten?
- Sind Überschriften und Verweise verständlich, auch für sich allein?
- Ist die Sprache einfach genug? Ist nichts nur an Farbe oder Lage zu erkennen?
- Ist Text in eigenen Bildern lesbar und steht er auch daneben?
- Haben Filme Untertitel und eine Audiodeskription?
- Wie klingt der Vortrag im Screenreader?`,
  report: {
    heading: '### Eine Barriere melden',
    somebody: 'Sie stoßen auf eine Barriere? Melden Sie sich hier:',
    nobody:
      'In dieser Datei ist keine Kontaktstelle angegeben. Wenden Sie sich an die Person oder Stelle, von der Sie die Datei haben.',
  },
};

const english: typeof german = {
  intro: `This statement is about this HTML file: reading edition, talk and speaker view. It is not about a PDF beside it: that this meets the standard PDF/UA has not been shown.

The aim is WCAG 2.2, level AA. The standard EN 301 549 takes over, in its version V3.2.1, the older WCAG 2.1. What follows says what is checked, not that all is met.`,
  checked: `### What a program checks

The program that made this file can check talks for barriers. With the talk that comes with it, that is one of the tests of the program. Whether this file was checked is not told here.`,
  unchecked: `### What is not accessible or not checked

- The pen draws by mouse or finger only; screen readers learn nothing of it.
- On maps, mouse and finger name every district, the keyboard only marked places.
- There has been no test with screen readers or by people with disabilities.

### What a person has to check

- Do alternative texts say what matters?
- Is the order of reading right, in columns as well?
- Are headings and links clear, each on its own?
- Is the language plain enough? Is nothing told by colour or position alone?
- Can text in pictures of your own be read, and does it stand beside them?
- Do films have captions and an audio description?
- What does the talk sound like in a screen reader?`,
  report: {
    heading: '### Report a barrier',
    somebody: 'Have you met a barrier? Here is whom to tell:',
    nobody: 'This file names no contact. Please turn to the person or body you have it from.',
  },
};

const texts = { german, english };
