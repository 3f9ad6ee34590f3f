import { inLanguage } from '../language.ts';

const german = {
  title: 'Bericht',
  close: 'Schließen',
  noRecord:
    'Noch gibt es keine Aufzeichnung. Sie beginnt, sobald Sie weiterblättern oder mit der Taste U die Vortragszeit starten, und hält fest, wie lange Sie bei jeder Folie und jedem Schritt bleiben. Pausen zählen nicht mit. Drücken Sie nach der Probe noch einmal R.',
  wasReset: 'Die letzte Aufzeichnung wurde zurückgesetzt; in der Sprecheransicht lässt sich das rückgängig machen.',
  spoken: (time: string) => `${time} gesprochen.`,
  shorter: (time: string, by: string) => `${time} gesprochen, ${by} kürzer als geplant.`,
  longer: (time: string, by: string) => `${time} gesprochen, ${by} länger als geplant.`,
  exact: (time: string) => `${time} gesprochen, genau wie geplant.`,
  noPlan: 'Einen Zeitplan hat dieser Vortrag nicht.',
  leftOut: (count: number) =>
    count === 1 ? 'Eine Folie wurde nicht gezeigt.' : `${count} Folien wurden nicht gezeigt.`,
  stillRunning: 'Die Vortragszeit läuft noch.',
  caption: 'Zeit je Folie in Minuten und Sekunden',
  slide: 'Folie',
  slideTitle: 'Titel',
  step: 'Schritt',
  plan: 'Plan',
  spent: 'Gesprochen',
  difference: 'Abweichung',
  total: 'Zusammen',
  notShown: 'nicht gezeigt',
  shownTimes: (count: number) => `${count}-mal gezeigt`,
  stepsOf: (number: number) => `Schritte der Folie ${number}`,
  stepTime: (step: number) => (step === 0 ? 'Zu Beginn' : `Schritt ${step}`),
  fileWord: 'probe',
  save: 'Als CSV speichern',
  copyCsv: 'CSV in die Zwischenablage',
  showLines: 'Zeilen für den Zeitplan',
  copyLines: 'Zeilen kopieren',
  linesHint:
    'Zeilen mit „duration“ gehören in den Kopf der Datei, die mit der Folie beginnt; Kommentare gehören auf die Folie selbst. Passen Sie auch die Dauer des ganzen Vortrags an: „duration“ im Kopf der ersten Datei.',
  saved: (name: string) => `Gespeichert als ${name}. Kommt keine Datei an, nehmen Sie die Zwischenablage.`,
  cannotSave: 'Der Browser lässt das Speichern nicht zu. Nehmen Sie die Zwischenablage.',
  copied: 'Kopiert.',
  cannotCopy: 'Der Browser lässt das Kopieren nicht zu. Der Text ist markiert: Kopieren Sie ihn mit Strg+C.',
};

const english: typeof german = {
  title: 'Report',
  close: 'Close',
  noRecord:
    'There is no record yet. It begins with your next step, or when you start the time with the key U, and keeps how long you stay on each slide and each step. Pauses do not count. Press R again after the rehearsal.',
  wasReset: 'The last record was reset; the speaker view can undo that.',
  spoken: (time) => `${time} spoken.`,
  shorter: (time, by) => `${time} spoken, ${by} shorter than planned.`,
  longer: (time, by) => `${time} spoken, ${by} longer than planned.`,
  exact: (time) => `${time} spoken, exactly as planned.`,
  noPlan: 'This talk has no plan of times.',
  leftOut: (count) => (count === 1 ? 'One slide was not shown.' : `${count} slides were not shown.`),
  stillRunning: 'The time of the talk is still running.',
  caption: 'Time per slide in minutes and seconds',
  slide: 'Slide',
  slideTitle: 'Title',
  step: 'Step',
  plan: 'Plan',
  spent: 'Spoken',
  difference: 'Difference',
  total: 'Total',
  notShown: 'not shown',
  shownTimes: (count) => `shown ${count} times`,
  stepsOf: (number) => `Steps of slide ${number}`,
  stepTime: (step) => (step === 0 ? 'At first' : `Step ${step}`),
  fileWord: 'rehearsal',
  save: 'Save as CSV',
  copyCsv: 'Copy CSV',
  showLines: 'Lines for the schedule',
  copyLines: 'Copy lines',
  linesHint:
    'Lines with “duration” belong into the front matter of the file that begins with the slide; comments belong on the slide itself. Adjust the duration of the whole talk as well: “duration” in the front matter of the first file.',
  saved: (name) => `Saved as ${name}. If no file arrives, use the clipboard.`,
  cannotSave: 'The browser does not allow saving. Use the clipboard.',
  copied: 'Copied.',
  cannotCopy: 'The browser does not allow copying. The text is selected: copy it with Ctrl+C.',
};

export type ReportLabels = typeof german;

export const reportLabels = (lang: string): ReportLabels => inLanguage(lang, german, english);
