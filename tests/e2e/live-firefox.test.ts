import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { findFirefox, launchFirefox } from './firefox.ts';
import { eventually } from './offline-browser.ts';
import { startDeck } from './run-deck.ts';

const path = findFirefox();
const wheels =
  '## Räder\n\n- drehen <!-- .element: class="fragment" -->\n- mahlen <!-- .element: class="fragment" -->\n\nNotiz:\nHolz.';

test.skipIf(path === undefined)(
  'Firefox shows what is saved, on the same slide and step, and in the notes',
  async () => {
    const folder = await temporaryFolder({ '01.md': '---\ntitle: Mühlen\n---\n# Mühlen', '03.md': wheels });
    const { url } = await startDeck(folder);
    const firefox = await launchFirefox(path ?? '');
    onTestFinished(firefox.close);
    const show = await firefox.open(`${url}#/raeder/1`);
    const place = () =>
      show.evaluate(`(() => {
      const slide = document.querySelector('section.slide.present');
      return [slide?.id, slide?.querySelectorAll('.fragment.visible').length, slide?.querySelector('li')?.textContent,
        slide?.getAttribute('aria-label'), window.isSamePage].join(' ');
    })()`);
    await eventually(place).toBe('raeder 1 drehen Folie 2 von 2 ');
    await show.evaluate('window.isSamePage = true');
    await show.press('s');
    const speaker = await firefox.nextWindow();
    const notes = () => speaker.evaluate(`document.querySelector('.speaker-notes-text')?.textContent`);
    await eventually(notes).toContain('Holz.');
    await writeFile(join(folder, '03.md'), wheels.replace('drehen', 'sich drehen').replace('Holz', 'Eisen'));
    await eventually(place).toBe('raeder 1 sich drehen Folie 2 von 2 true');
    await eventually(notes).toContain('Eisen.');
    await writeFile(join(folder, '02.md'), '## Wind');
    await eventually(place).toBe('raeder 1 sich drehen Folie 3 von 3 true');
    expect(firefox.heard.filter((text) => !/localhost|\[vite\]/.test(text))).toEqual([]);
  },
);
