/** Who looks: axe-core, our own script in the page, the one who drives the browser (keys, pictures), or the check of the text. */
export type Examiner = 'axe' | 'page' | 'driver' | 'deck';

/** One thing that `npm run check:a11y` looks for. */
export interface AccessibilityCheck {
  /** Stable: reports and tests name it. */
  readonly id: string;
  /** Success criteria of WCAG 2.2, as `2.4.7`; none for what is good practice only. */
  readonly criteria: readonly string[];
  /** What holds where nothing is found. */
  readonly german: string;
  readonly english: string;
  readonly by: Examiner;
}

/**
 * Everything that is checked, once. The rules of axe-core are many and become more: they stand here by the groups that axe
 * itself puts them into (`cat.…`), so that none is left out.
 */
export const accessibilityChecks = [
  {
    id: 'axe-name-role-value',
    criteria: ['2.4.4', '4.1.2'],
    german: 'Schaltflächen, Verweise und Rahmen haben Namen.',
    english: 'Buttons, links and frames have names.',
    by: 'axe',
  },
  {
    id: 'axe-aria',
    criteria: ['1.3.1', '4.1.2'],
    german: 'Rollen, Zustände und Eigenschaften (ARIA) sind richtig gesetzt.',
    english: 'Roles, states and properties (ARIA) are set correctly.',
    by: 'axe',
  },
  {
    id: 'axe-color',
    criteria: ['1.4.1', '1.4.3'],
    german: 'Text hebt sich genug vom Hintergrund ab; Verweise sind nicht nur an der Farbe zu erkennen.',
    english: 'Text stands out from its background; links are not told by colour alone.',
    by: 'axe',
  },
  {
    id: 'axe-forms',
    criteria: ['1.3.1', '3.3.2', '4.1.2'],
    german: 'Eingabefelder sind beschriftet.',
    english: 'Form fields have labels.',
    by: 'axe',
  },
  {
    id: 'axe-keyboard',
    criteria: ['2.1.1', '2.4.1'],
    german: 'Was rollt, ist mit der Tastatur zu erreichen; die Seite hat Bereiche zum Überspringen.',
    english: 'What scrolls can be reached by keyboard; the page has areas to skip to.',
    by: 'axe',
  },
  {
    id: 'axe-language',
    criteria: ['3.1.1', '3.1.2'],
    german: 'Die Sprachangaben sind gültig.',
    english: 'Languages are named by valid tags.',
    by: 'axe',
  },
  {
    id: 'axe-parsing',
    criteria: ['4.1.2'],
    german: 'Keine Kennung (id) kommt zweimal vor.',
    english: 'No id is there twice.',
    by: 'axe',
  },
  {
    id: 'axe-semantics',
    criteria: ['1.3.1'],
    german: 'Jede Seite hat eine Hauptüberschrift und einen Hauptbereich; Bereiche haben eindeutige Namen.',
    english: 'Each page has a main heading and a main landmark; landmarks have unique names.',
    by: 'axe',
  },
  {
    id: 'axe-sensory-and-visual-cues',
    criteria: ['1.3.4', '1.4.4', '2.5.8'],
    german: 'Vergrößern und Drehen sind nicht gesperrt.',
    english: 'Zoom and rotation are not blocked.',
    by: 'axe',
  },
  {
    id: 'axe-structure',
    criteria: ['1.3.1', '1.4.12'],
    german: 'Listen sind richtig aufgebaut.',
    english: 'Lists are built correctly.',
    by: 'axe',
  },
  {
    id: 'axe-tables',
    criteria: ['1.3.1'],
    german: 'Tabellen haben Kopfzellen, die zu Daten gehören.',
    english: 'Tables have headers that belong to data.',
    by: 'axe',
  },
  {
    id: 'axe-text-alternatives',
    criteria: ['1.1.1', '2.4.2'],
    german: 'Bilder und Grafiken haben Alternativtexte, die Seite hat einen Titel.',
    english: 'Pictures and drawings have alternative texts, the page has a title.',
    by: 'axe',
  },
  {
    id: 'axe-time-and-media',
    criteria: ['1.2.2', '1.4.2', '2.2.1'],
    german: 'Nichts lädt sich von selbst neu; Filme haben Untertitel.',
    english: 'Nothing reloads by itself; films have captions.',
    by: 'axe',
  },
  {
    id: 'application-role',
    criteria: ['1.3.1', '4.1.2'],
    german: 'Nichts sperrt das zeilenweise Vorlesen (role="application").',
    english: 'Nothing keeps screen readers from reading line by line (role="application").',
    by: 'page',
  },
  {
    id: 'hidden-slides',
    criteria: ['1.3.2', '2.4.3'],
    german: 'Folien, die nicht gezeigt werden, sind auch für Screenreader und Tastatur nicht da.',
    english: 'Slides that are not shown are not there for screen readers and keyboard either.',
    by: 'page',
  },
  {
    id: 'page-language',
    criteria: ['3.1.1'],
    german: 'Die Sprache der Seite ist die des Vortrags.',
    english: 'The language of the page is that of the talk.',
    by: 'page',
  },
  {
    id: 'page-title',
    criteria: ['2.4.2'],
    german: 'Der Titel der Seite nennt Vortrag oder Folie und folgt der gezeigten Folie.',
    english: 'The title of the page names the talk or the slide, and follows the slide that is shown.',
    by: 'page',
  },
  {
    id: 'landmarks',
    criteria: ['1.3.1', '2.4.1'],
    german: 'Der Inhalt steht in genau einem Hauptbereich; jede gezeigte Folie trägt ihren Namen.',
    english: 'The content stands in exactly one main landmark; each slide that is shown carries its name.',
    by: 'page',
  },
  {
    id: 'outline',
    criteria: ['1.3.1', '2.4.6'],
    german: 'Die Überschriften bilden über alle Folien eine Gliederung ohne Lücken.',
    english: 'The headings of all slides are an outline without gaps.',
    by: 'page',
  },
  {
    id: 'zoom',
    criteria: ['1.4.4'],
    german: 'Vergrößern ist nirgends begrenzt.',
    english: 'Zoom has no limit.',
    by: 'page',
  },
  {
    id: 'reflow',
    criteria: ['1.4.10'],
    german: 'Bei 320 px Breite (400 % Zoom) ist nichts seitwärts zu rollen.',
    english: 'At a width of 320 px (400 % zoom) nothing has to be scrolled sideways.',
    by: 'page',
  },
  {
    id: 'text-spacing',
    criteria: ['1.4.12'],
    german: 'Mit größeren Abständen zwischen Zeilen, Wörtern und Zeichen geht kein Text verloren.',
    english: 'With wider spaces between lines, words and letters no text is lost.',
    by: 'page',
  },
  {
    id: 'target-size',
    criteria: ['2.5.8'],
    german: 'Was man anklickt, ist mindestens 24 × 24 px groß oder hat so viel Abstand.',
    english: 'Targets are at least 24 × 24 px or as far apart.',
    by: 'page',
  },
  {
    id: 'dimmed-text',
    criteria: ['1.4.3'],
    german: 'Auch abgeblendeter Text bleibt lesbar.',
    english: 'Dimmed text can still be read.',
    by: 'page',
  },
  {
    id: 'pointer-only',
    criteria: ['2.1.1', '4.1.2'],
    german: 'Nichts lässt sich nur mit der Maus bedienen.',
    english: 'Nothing works with a mouse only.',
    by: 'page',
  },
  {
    id: 'status',
    criteria: ['4.1.3'],
    german: 'Jeder Wechsel von Folie und Schritt wird angesagt.',
    english: 'Each change of slide and step is announced.',
    by: 'page',
  },
  {
    id: 'picture-contrast',
    criteria: ['1.4.3'],
    german: 'Text auf Bildern und Verläufen hebt sich genug ab.',
    english: 'Text on pictures and gradients stands out enough.',
    by: 'driver',
  },
  {
    id: 'english-words',
    criteria: ['3.1.1', '3.1.2'],
    german: 'Was Screenreader in einem deutschen Vortrag vorlesen, ist Deutsch.',
    english: 'What screen readers say in a German talk is German.',
    by: 'driver',
  },
  {
    id: 'keyboard-reach',
    criteria: ['2.1.1'],
    german: 'Alles, was sich bedienen lässt, ist mit der Tabulatortaste zu erreichen.',
    english: 'All that can be operated is reached with the Tab key.',
    by: 'driver',
  },
  {
    id: 'keyboard-trap',
    criteria: ['2.1.2'],
    german: 'Nirgends bleibt der Fokus hängen.',
    english: 'The focus is never caught.',
    by: 'driver',
  },
  {
    id: 'focus-order',
    criteria: ['2.4.3'],
    german: 'Der Fokus folgt der Reihenfolge, in der die Seite zu lesen ist.',
    english: 'The focus follows the order in which the page is read.',
    by: 'driver',
  },
  {
    id: 'focus-visible',
    criteria: ['2.4.7'],
    german: 'Der Fokus ist sichtbar.',
    english: 'The focus is visible.',
    by: 'driver',
  },
  {
    id: 'focus-hidden',
    criteria: ['2.4.11'],
    german: 'Was den Fokus hat, liegt im Fenster und wird nicht verdeckt.',
    english: 'What has the focus lies in the window and is not covered.',
    by: 'driver',
  },
  {
    id: 'alt-text',
    criteria: ['1.1.1'],
    german: 'Jedes Bild hat einen Alternativtext, und der ist kein Dateiname.',
    english: 'Each picture has an alternative text, and that is no file name.',
    by: 'deck',
  },
  {
    id: 'unique-titles',
    criteria: ['2.4.6'],
    german: 'Jede Folie hat eine Überschrift, und keine zwei haben dieselbe.',
    english: 'Each slide has a heading, and no two have the same.',
    by: 'deck',
  },
  {
    id: 'heading-outline',
    criteria: ['1.3.1'],
    german: 'Auf keiner Folie ist eine Überschriftenebene übersprungen.',
    english: 'No slide skips a level of headings.',
    by: 'deck',
  },
  {
    id: 'link-text',
    criteria: ['2.4.4'],
    german: 'Verweise sagen, wohin sie führen.',
    english: 'Links say where they lead.',
    by: 'deck',
  },
  {
    id: 'abbreviations',
    criteria: ['3.1.4'],
    german: 'Abkürzungen sind erklärt.',
    english: 'Abbreviations are explained.',
    by: 'deck',
  },
  {
    id: 'language-of-parts',
    criteria: ['3.1.2'],
    german: 'Wörter einer anderen Sprache sind als solche ausgezeichnet.',
    english: 'Words of another language are marked as such.',
    by: 'deck',
  },
] as const satisfies readonly AccessibilityCheck[];

export type AccessibilityCheckId = (typeof accessibilityChecks)[number]['id'];
