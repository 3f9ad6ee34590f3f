import { inLanguage } from '../language.ts';
import type { State } from './check.ts';

const german = {
  title: 'Technik-Check',
  close: 'Schließen',
  columns: ['Was', 'Stand', 'Was das heißt'],
  states: { ok: 'geht', limited: 'eingeschränkt', failed: 'geht nicht', ask: 'bitte prüfen' } as Record<State, string>,
  running: 'Wird geprüft …',
  ready: 'Alles bereit.',
  attention: (count: number) =>
    count === 1 ? '1 Punkt braucht Aufmerksamkeit.' : `${count} Punkte brauchen Aufmerksamkeit.`,
  toTry: (names: string) => `Noch selbst zu prüfen: ${names}.`,
  crashed: 'Die Prüfung selbst ist gescheitert. Probieren Sie es vor dem Vortrag von Hand aus.',
  fullscreen: {
    name: 'Vollbild',
    ok: 'Nach dem Schließen schaltet F es im Fenster mit den Folien ein und aus.',
    failed: 'Der Browser erlaubt es dieser Seite nicht. Drücken Sie F11.',
  },
  secondWindow: {
    name: 'Zweites Fenster',
    action: 'Fenster testen',
    ask: 'Ob der Browser eines öffnet, zeigt erst ein Versuch.',
    ok: 'Nach dem Schließen öffnet S die Sprecheransicht.',
    failed:
      'Der Browser blockiert neue Fenster. Erlauben Sie sie neben der Adresszeile („Pop-ups“). Sonst zeigt V nach dem Schließen die Sprecheransicht in diesem Fenster.',
  },
  display: {
    name: 'Zweiter Bildschirm',
    ok: 'Er ist angeschlossen und erweitert die Anzeige.',
    limited: 'Es gibt nur einen, oder beide zeigen dasselbe. Windows-Taste und P drücken, „Erweitern“ wählen.',
    ask: 'Dieser Browser verrät es nicht. Windows-Taste und P drücken, „Erweitern“ wählen.',
  },
  storage: {
    name: 'Speicher',
    ok: 'Nach einem Absturz geht der Vortrag weiter, wo er war.',
    limited: 'Er ist zum Teil blockiert. Nach einem Absturz kann der Vortrag von vorn beginnen.',
    failed:
      'Der Browser speichert nichts. Nach einem Absturz beginnt der Vortrag von vorn; merken Sie sich die Folie. Ein privates Fenster? Öffnen Sie die Datei in einem gewöhnlichen.',
  },
  sync: {
    name: 'Verbindung der Fenster',
    alone: 'Sie ist möglich. Nach dem Schließen öffnet S die Sprecheransicht.',
    connected: 'Beide Fenster sind verbunden.',
    measured: (milliseconds: number) => `Beide Fenster sind verbunden; die Antwort kam nach ${milliseconds} ms.`,
    limited: 'Von Hand geöffnete Fenster finden einander nicht. Öffnen Sie die Sprecheransicht nur mit S.',
    lost: 'Das Fenster mit den Folien antwortet nicht. Öffnen Sie dort die Sprecheransicht mit S.',
  },
  fonts: {
    name: 'Schriften',
    ok: 'Alle sind geladen.',
    limited: (names: string) =>
      `Nicht geladen: ${names}. Der Text erscheint in einer ähnlichen Schrift; prüfen Sie volle Folien.`,
  },
  size: {
    name: 'Fenster und Zoom',
    measures: (window: string, screen: string) => `Fenster ${window}, Bildschirm ${screen} Pixel.`,
    zoomed: (percent: number) => `Der Zoom steht auf ${percent} %: Strg+0 setzt ihn zurück.`,
    small: 'Das Fenster ist klein: Vergrößern Sie es, am besten auf Vollbild.',
  },
  wakeLock: {
    name: 'Bildschirm bleibt an',
    ok: 'Während des Vortrags schaltet er sich nicht ab.',
    failed:
      'Der Browser kann es nicht verhindern. Netzteil anschließen, Energiesparen und Bildschirmschoner ausschalten.',
  },
  sound: {
    name: 'Ton',
    action: 'Ton testen',
    ask: 'Der Vortrag hat Ton. Spielen Sie den Testton ab.',
    played: 'Haben Sie den Ton gehört? Wenn nicht: Lautstärke und Ausgabegerät prüfen, oft ist der Beamer eingestellt.',
    failed: 'Der Browser gibt keinen Ton aus. Spielen Sie Ton und Film mit einem anderen Programm ab.',
  },
  clicker: {
    name: 'Klicker',
    start: 'Klicker testen',
    ask: 'Drücken Sie jede Taste; die Folien bleiben stehen.',
    ok: 'Er blättert. Was jede Taste bewirkt, steht darunter.',
    log: 'Angekommene Tasten',
    nothing: 'kommt an, bewirkt hier nichts',
    again: 'Zweimal Esc schließt dieses Fenster.',
  },
};

const english: typeof german = {
  title: 'Technical check',
  close: 'Close',
  columns: ['What', 'State', 'What it means'],
  states: { ok: 'works', limited: 'limited', failed: 'does not work', ask: 'please check' },
  running: 'Checking …',
  ready: 'All is ready.',
  attention: (count) => (count === 1 ? '1 point needs attention.' : `${count} points need attention.`),
  toTry: (names) => `Still to be tried by yourself: ${names}.`,
  crashed: 'The check itself failed. Try it by hand before the talk.',
  fullscreen: {
    name: 'Full screen',
    ok: 'After closing this, F switches it on and off in the window with the slides.',
    failed: 'The browser does not allow it to this page. Press F11.',
  },
  secondWindow: {
    name: 'Second window',
    action: 'Test the window',
    ask: 'Whether the browser opens one shows only at a try.',
    ok: 'After closing this, S opens the speaker view.',
    failed:
      'The browser blocks new windows. Allow them beside the address bar (“pop-ups”). Else V shows the speaker view in this window after closing this.',
  },
  display: {
    name: 'Second display',
    ok: 'It is connected and extends the desktop.',
    limited: 'There is only one, or both show the same. Press the Windows key and P, choose “Extend”.',
    ask: 'This browser does not tell. Press the Windows key and P, choose “Extend”.',
  },
  storage: {
    name: 'Storage',
    ok: 'After a crash the talk goes on where it was.',
    limited: 'It is blocked in part. After a crash the talk may begin anew.',
    failed:
      'The browser stores nothing. After a crash the talk begins anew; remember your slide. A private window? Open the file in a usual one.',
  },
  sync: {
    name: 'Connection of the windows',
    alone: 'It is possible. After closing this, S opens the speaker view.',
    connected: 'Both windows are connected.',
    measured: (milliseconds) => `Both windows are connected; the answer came after ${milliseconds} ms.`,
    limited: 'Windows opened by hand do not find each other. Open the speaker view with S only.',
    lost: 'The window with the slides does not answer. Open the speaker view there with S.',
  },
  fonts: {
    name: 'Fonts',
    ok: 'All are loaded.',
    limited: (names) => `Not loaded: ${names}. The text appears in a similar font; look at full slides.`,
  },
  size: {
    name: 'Window and zoom',
    measures: (window, screen) => `Window ${window}, screen ${screen} pixels.`,
    zoomed: (percent) => `The zoom is at ${percent} %: Ctrl+0 resets it.`,
    small: 'The window is small: enlarge it, best to full screen.',
  },
  wakeLock: {
    name: 'Screen stays on',
    ok: 'It does not switch itself off during the talk.',
    failed: 'The browser cannot prevent it. Plug in the power supply, switch off power saving and screen saver.',
  },
  sound: {
    name: 'Sound',
    action: 'Test the sound',
    ask: 'The talk has sound. Play the test tone.',
    played: 'Did you hear the tone? If not: check volume and output device; often it is the projector.',
    failed: 'The browser plays no sound. Play sound and film with another program.',
  },
  clicker: {
    name: 'Clicker',
    start: 'Test the clicker',
    ask: 'Press each button; the slides stay where they are.',
    ok: 'It turns pages. What each button does stands below.',
    log: 'Keys that arrived',
    nothing: 'arrives, does nothing here',
    again: 'Esc twice closes this window.',
  },
};

export type CheckLabels = typeof german;

export function checkLabels(lang: string): CheckLabels {
  return inLanguage(lang, german, english);
}
