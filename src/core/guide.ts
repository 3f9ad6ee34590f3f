import { isEnglish } from './language.ts';

/**
 * From USB stick to stage on one page, as Markdown: what the help inside the file says, and docs/anleitung.md.
 * @param hasNotes whether the file has notes; of one without them nothing else may be said
 */
export function guideFor(lang: string, hasNotes = true): string {
  return (isEnglish(lang) ? english : german)(hasNotes);
}

const german = (hasNotes: boolean) => `### Einpacken

- Kopieren Sie die HTML-Datei auf einen USB-Stick, für alle Fälle auch das PDF. Mehr brauchen Sie nicht: kein Netz, keine Installation.
- Öffnen Sie die Datei zu Hause mit einem Doppelklick und drücken Sie \`T\`: Der **Technik-Check** prüft diesen Rechner und sagt, was zu tun ist.

### Vor Ort: drei Minuten

1. Stick einstecken, auf die Datei doppelklicken. Der Browser zeigt die erste Folie.
2. Beamer anschließen, Windows-Taste und \`P\` drücken, **Erweitern** wählen. Nun kann der Beamer etwas anderes zeigen als Ihr Bildschirm.
3. \`S\` drücken. Die Sprecheransicht mit ${hasNotes ? 'Notizen' : 'der nächsten Folie'} und Vortragszeit öffnet sich in einem zweiten Fenster; es bleibt auf Ihrem Bildschirm.
4. Das Fenster mit den Folien auf den Beamer ziehen und dort \`F\` drücken: Die Folie füllt das Bild. Klicken Sie danach in die Sprecheransicht: Was Sie dort öffnen, sieht das Publikum nicht.
5. Klicker einstecken, \`T\` drücken, **Klicker testen** wählen und jede Taste drücken; die Folien bleiben stehen. Wirkt er im Vortrag nicht, klicken Sie in eines der beiden Fenster.

### Während des Vortrags

- **Weiter und zurück:** Klicker, Leertaste oder \`Bild ab\` und \`Bild auf\`, in beiden Fenstern. Liegen Folien untereinander, führt \`Pfeil ab\` zur nächsten darunter und \`Pfeil rechts\` an ihnen vorbei.
- **Bild schwarz:** \`B\` oder der Punkt. Die nächste Taste holt die Folie zurück.
- **Zeigen:** \`Z\` ist ein Laser, \`K\` ein Lichtkegel, \`N\` eine Lupe, \`P\` ein Stift.
- **Vorausschauen:** \`E\` friert das Bild ein. Das Publikum sieht die Folie weiter, während Sie blättern; noch einmal \`E\`, und es sieht, wo Sie sind.
- **Eine Frage zu einer Folie:** \`G\`, dann Nummer oder Wort, dann \`Eingabe\`.
- **Vortragszeit:** Sie startet beim ersten Blättern. Haben Sie vorher geblättert, wählen Sie in der Sprecheransicht **Zurücksetzen**.

### Wenn etwas klemmt

- **Kein zweites Fenster?** Der Browser hat es blockiert. Wählen Sie in der Meldung **Sprecheransicht öffnen** und ziehen Sie den neuen Tab auf Ihren Bildschirm.
- **Nur ein Bildschirm?** \`V\` zeigt die Sprecheransicht im selben Fenster. Zeigt der Beamer dasselbe wie Ihr Bildschirm, sieht auch das Publikum ${hasNotes ? 'Ihre Notizen' : 'die Sprecheransicht'}.
- **Bild dunkel, Rechner eingeschlafen?** Bewegen Sie die Maus, dann drücken Sie eine Taste. Der Vortrag steht, wo er war.
- **Kein Vollbild mehr?** \`F\` drücken.
- **Fenster zu, Browser abgestürzt?** Öffnen Sie die Datei noch einmal und wählen Sie **Fortsetzen**, falls sie fragt.

### Danach

- \`R\` zeigt den Bericht: wie lange Sie auf jeder Folie waren.
- ${hasNotes ? 'Geben Sie das PDF der Folien oder das Handout weiter. **Die HTML-Datei enthält auch Ihre Notizen**, das Handout ebenso. Ohne Notizen gibt es beides als Fassung fürs Publikum: `…-ohne-notizen.html` und `…-handout-ohne-notizen.pdf`.' : 'Diese Datei enthält keine Notizen. Sie können sie weitergeben.'}
- \`Strg+P\` druckt Folien, Handout oder Lesefassung.
`;

const english: typeof german = (hasNotes) => `### Pack

- Copy the HTML file to a USB stick, and the PDF just in case. You need nothing else: no network, no installation.
- At home, open the file with a double click and press \`T\`: the **technical check** tests this computer and says what to do.

### On site: three minutes

1. Plug in the stick, double-click the file. The browser shows the first slide.
2. Connect the projector, press the Windows key and \`P\`, choose **Extend**. Now the projector can show something other than your screen.
3. Press \`S\`. The speaker view with ${hasNotes ? 'notes' : 'the next slide'} and time opens in a second window; it stays on your screen.
4. Drag the window with the slides to the projector and press \`F\` there: the slide fills the picture. Then click into the speaker view: what you open there, the audience does not see.
5. Plug in the clicker, press \`T\`, choose **Test the clicker** and press each button; the slides stay where they are. If it does nothing during the talk, click into one of the two windows.

### During the talk

- **Forward and back:** clicker, space bar or \`Page down\` and \`Page up\`, in both windows. Where slides lie below each other, \`Down arrow\` leads to the next one below and \`Right arrow\` past them.
- **Black screen:** \`B\` or the full stop. The next key brings the slide back.
- **Pointing:** \`Z\` is a laser, \`K\` a spotlight, \`N\` a magnifier, \`P\` a pen.
- **Looking ahead:** \`E\` freezes the picture. The audience still sees the slide while you turn pages; \`E\` again, and it sees where you are.
- **A question about a slide:** \`G\`, then a number or word, then \`Enter\`.
- **Time:** it starts with the first step. If you have turned pages before, choose **Reset** in the speaker view.

### If something goes wrong

- **No second window?** The browser blocked it. Choose **Open speaker view** in the message and drag the new tab to your screen.
- **Only one screen?** \`V\` shows the speaker view in the same window. If the projector shows the same as your screen, the audience sees ${hasNotes ? 'your notes' : 'the speaker view'}, too.
- **Dark picture, computer asleep?** Move the mouse, then press a key. The talk is where it was.
- **No full screen any more?** Press \`F\`.
- **Window closed, browser crashed?** Open the file again and choose **Resume** if it asks.

### Afterwards

- \`R\` shows the report: how long you stayed on each slide.
- ${hasNotes ? 'Pass on the PDF of the slides or the handout. **The HTML file contains your notes, too**, and so does the handout. Both exist without notes as the audience edition: `…-ohne-notizen.html` and `…-handout-ohne-notizen.pdf`.' : 'This file contains no notes. You may pass it on.'}
- \`Ctrl+P\` prints slides, handout or reading edition.
`;
