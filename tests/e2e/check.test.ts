import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openSpeaker } from './both-windows.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');

const row = async (page: Page, name: string) => {
  const cells = page.locator('.checks tbody tr', { has: page.getByRole('rowheader', { name, exact: true }) });
  const state = await cells.locator('.check-state').textContent();
  const text = await cells.locator('td span').textContent();
  return `${state}: ${text}`;
};
const summary = (page: Page) => page.locator('.check-summary').textContent();

const openCheck = async (options: Parameters<typeof openDeck>[1] = {}, permissions = ['screen-wake-lock']) => {
  const { context, open } = await openDeck(talk, options);
  await context.grantPermissions(permissions);
  const page = await open();
  await eventually(() => place(page)).toBe('titel 0');
  await page.keyboard.press('t');
  await eventually(() => summary(page)).not.toBe('Wird geprüft …');
  return page;
};

const twoDisplays = () => Object.defineProperty(Screen.prototype, 'isExtended', { get: () => true });

describe('the Technik-Check', () => {
  test('finds a sound machine ready, and says what only a person can try', async () => {
    const page = await openCheck({ before: twoDisplays });
    expect(await summary(page)).toBe('Alles bereit. Noch selbst zu prüfen: Zweites Fenster, Klicker.');
    await page.getByRole('button', { name: 'Fenster testen' }).click();
    await eventually(() => summary(page)).toBe('Alles bereit. Noch selbst zu prüfen: Klicker.');
    await page.getByRole('button', { name: 'Klicker testen' }).click();
    await page.keyboard.press('PageUp');
    expect(await row(page, 'Klicker')).toMatch(/^bitte prüfen: /);
    await page.keyboard.press('PageDown');
    await eventually(() => summary(page)).toBe('Alles bereit.');
    await eventually(() => page.context().pages().length).toBe(1);
    expect(await row(page, 'Zweites Fenster')).toBe('geht: Nach dem Schließen öffnet S die Sprecheransicht.');
    const states = await page.locator('.checks tbody .check-state').allTextContents();
    expect(states).toEqual(Array<string>(9).fill('geht'));
    expect(await row(page, 'Fenster und Zoom')).toBe('geht: Fenster 1280 × 720, Bildschirm 1280 × 720 Pixel.');
  });

  test('shows all of it at 1280 × 720', async () => {
    const page = await openCheck({ viewport: { width: 1280, height: 720 } }, []);
    const [last, dialog] = await Promise.all(
      [page.getByRole('button', { name: 'Klicker testen' }), page.getByRole('dialog')].map((part) =>
        part.boundingBox(),
      ),
    );
    const bottom = (box: typeof last) => (box?.y ?? 0) + (box?.height ?? 0);
    expect(bottom(last)).toBeLessThan(bottom(dialog));
  });

  test('has its buttons beside or under the text, never over it', async () => {
    const before = () => {
      window.open = () => null;
    };
    const page = await openCheck({ viewport: { width: 390, height: 844 }, presents: true, before });
    await page.getByRole('button', { name: 'Fenster testen' }).click();
    await eventually(() => row(page, 'Zweites Fenster')).toMatch(/^geht nicht/);
    const covered = await page.locator('.check-meaning').evaluateAll((all) =>
      all.filter((part) => {
        const [text, button] = [...part.children].map((child) => child.getBoundingClientRect());
        return text && button && button.top < text.bottom && button.left < text.right;
      }),
    );
    expect(covered).toHaveLength(0);
  });

  test('leaves nothing behind in the storage of the machine', async () => {
    const page = await openCheck();
    const left = () =>
      page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...(await indexedDB.databases()).map(({ name }) => name).filter((name) => name === 'deck:check'),
      ]);
    await eventually(left).toEqual([]);
  });

  test('is closed by Escape, and the keys turn pages again', async () => {
    const page = await openCheck();
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).not.toBe('titel 0');
  });
});

interface Fault {
  readonly what: string;
  readonly before: () => void;
  readonly name: string;
  readonly says: string;
}

const faults: readonly Fault[] = [
  {
    what: 'fullscreen is forbidden',
    before: () => Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false }),
    name: 'Vollbild',
    says: 'eingeschränkt: Der Browser erlaubt es dieser Seite nicht. Drücken Sie F11.',
  },
  {
    what: 'there is one display',
    before: () => Object.defineProperty(Screen.prototype, 'isExtended', { get: () => false }),
    name: 'Zweiter Bildschirm',
    says: 'eingeschränkt: Es gibt nur einen, oder beide zeigen dasselbe. Windows-Taste und P drücken, „Erweitern“ wählen.',
  },
  {
    what: 'the browser does not tell of displays',
    before: () => Reflect.deleteProperty(Screen.prototype, 'isExtended'),
    name: 'Zweiter Bildschirm',
    says: 'bitte prüfen: Dieser Browser verrät es nicht. Windows-Taste und P drücken, „Erweitern“ wählen.',
  },
  {
    what: 'the channel is missing',
    before: () => Reflect.deleteProperty(window, 'BroadcastChannel'),
    name: 'Verbindung der Fenster',
    says: 'eingeschränkt: Von Hand geöffnete Fenster finden einander nicht. Öffnen Sie die Sprecheransicht nur mit S.',
  },
  {
    what: 'the channel carries nothing',
    before: () => {
      BroadcastChannel.prototype.postMessage = () => undefined;
    },
    name: 'Verbindung der Fenster',
    says: 'eingeschränkt: Von Hand geöffnete Fenster finden einander nicht. Öffnen Sie die Sprecheransicht nur mit S.',
  },
  {
    what: 'localStorage throws',
    before: () => {
      Storage.prototype.setItem = () => {
        throw new Error('seeded');
      };
    },
    name: 'Speicher',
    says: 'eingeschränkt: Er ist zum Teil blockiert. Nach einem Absturz kann der Vortrag von vorn beginnen.',
  },
  {
    what: 'the database throws',
    before: () => {
      IDBFactory.prototype.open = () => {
        throw new Error('seeded');
      };
    },
    name: 'Speicher',
    says: 'eingeschränkt: Er ist zum Teil blockiert. Nach einem Absturz kann der Vortrag von vorn beginnen.',
  },
  {
    what: 'nothing is stored at all',
    before: () => {
      Storage.prototype.getItem = () => null;
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
    name: 'Speicher',
    says: 'geht nicht: Der Browser speichert nichts. Nach einem Absturz beginnt der Vortrag von vorn; merken Sie sich die Folie. Ein privates Fenster? Öffnen Sie die Datei in einem gewöhnlichen.',
  },
  {
    what: 'there is no wake lock',
    before: () => Object.defineProperty(navigator, 'wakeLock', { value: undefined }),
    name: 'Bildschirm bleibt an',
    says: 'eingeschränkt: Der Browser kann es nicht verhindern. Netzteil anschließen, Energiesparen und Bildschirmschoner ausschalten.',
  },
  {
    what: 'a font does not load',
    before: () => {
      FontFace.prototype.load = () => Promise.reject(new Error('seeded'));
    },
    name: 'Schriften',
    says: 'eingeschränkt: Nicht geladen: Source Sans 3. Der Text erscheint in einer ähnlichen Schrift; prüfen Sie volle Folien.',
  },
  {
    what: 'the page is zoomed',
    before: () => Object.defineProperty(window, 'outerWidth', { get: () => 1600 }),
    name: 'Fenster und Zoom',
    says: 'eingeschränkt: Der Zoom steht auf 125 %: Strg+0 setzt ihn zurück. Fenster 1280 × 720, Bildschirm 1280 × 720 Pixel.',
  },
  {
    what: 'no window was tried yet',
    before: () => undefined,
    name: 'Zweites Fenster',
    says: 'bitte prüfen: Ob der Browser eines öffnet, zeigt erst ein Versuch.',
  },
];

describe('a fault of the machine is told with what to do', () => {
  test.each(faults)('$what', async ({ before, name, says }) => {
    const page = await openCheck({ before });
    expect(await row(page, name)).toBe(says);
    const { attention } = await page.evaluate(() => ({
      attention: document.querySelectorAll('.checks [data-state=limited], .checks [data-state=failed]').length,
    }));
    const counted = attention === 1 ? '1 Punkt braucht' : `${attention} Punkte brauchen`;
    expect(await summary(page)).toContain(attention === 0 ? 'Alles bereit.' : `${counted} Aufmerksamkeit.`);
  });

  test('a window that is blocked shows at the click, and when it is tried again', async () => {
    const before = () => {
      window.open = () => null;
    };
    const page = await openCheck({ before });
    await page.getByRole('button', { name: 'Fenster testen' }).click();
    const blocked =
      'geht nicht: Der Browser blockiert neue Fenster. Erlauben Sie sie neben der Adresszeile („Pop-ups“). Sonst zeigt V nach dem Schließen die Sprecheransicht in diesem Fenster.';
    await eventually(() => row(page, 'Zweites Fenster')).toBe(blocked);
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await eventually(() => row(page, 'Zweites Fenster')).toBe(blocked);
    expect(await page.locator('.menu-limits').textContent()).toContain('neue Fenster blockiert');
  });

  test('a window that is too small', async () => {
    const page = await openCheck({ viewport: { width: 1000, height: 500 } });
    expect(await row(page, 'Fenster und Zoom')).toMatch(/^eingeschränkt: Das Fenster ist klein: /);
  });

  test('sound is tested only where the talk has some', async () => {
    const addSound = () =>
      document.addEventListener('readystatechange', () => document.querySelector('.slides')?.append(new Audio()));
    const page = await openCheck({ before: addSound });
    expect(await row(page, 'Ton')).toBe('bitte prüfen: Der Vortrag hat Ton. Spielen Sie den Testton ab.');
    await page.getByRole('button', { name: 'Ton testen' }).click();
    await eventually(() => row(page, 'Ton')).toMatch(/^bitte prüfen: Haben Sie den Ton gehört\?/);
    const mute = () => {
      document.addEventListener('readystatechange', () => document.querySelector('.slides')?.append(new Audio()));
      Reflect.deleteProperty(window, 'AudioContext');
    };
    expect(await row(await openCheck({ before: mute }), 'Ton')).toMatch(/^geht nicht: Der Browser gibt keinen Ton aus/);
  });
});

describe('with a speaker view', () => {
  test('both windows know of each other, and the speaker view measures the way there and back', async () => {
    const { context, open } = await openDeck(talk);
    const page = await open();
    await eventually(() => place(page)).toBe('titel 0');
    const opening = context.waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opening;
    await eventually(() => speaker.locator('[data-connected=true]').count()).toBe(1);
    await speaker.keyboard.press('t');
    await eventually(() => row(speaker, 'Verbindung der Fenster')).toMatch(
      /^geht: Beide Fenster sind verbunden; die Antwort kam nach \d+ ms\.$/,
    );
    await page.keyboard.press('t');
    await eventually(() => row(page, 'Verbindung der Fenster')).toBe('geht: Beide Fenster sind verbunden.');
    await page.close();
    await speaker.keyboard.press('Escape');
    await eventually(() => speaker.getByRole('dialog').count()).toBe(0);
    await speaker.keyboard.press('t');
    await eventually(() => row(speaker, 'Verbindung der Fenster')).toMatch(/^geht nicht: /);
  });

  test('another show of the same file is not taken for its own', async () => {
    const { context, open } = await openDeck(talk);
    const show = await open();
    await openSpeaker(context, show);
    const alone = await open('#speaker/0123456789abcdef');
    await alone.locator('.speaker-view[data-connected=false]').waitFor();
    await alone.keyboard.press('t');
    // As that show tells its own speaker view, over the channel that all of them hear.
    await show.evaluate(() => {
      const { deck, snapshot } = history.state;
      const message = { ...snapshot.state, deck, session: snapshot.token };
      const channel = new BroadcastChannel(`deck:${deck}`);
      setInterval(() => channel.postMessage(message), 100);
    });
    await eventually(() => row(alone, 'Verbindung der Fenster')).toMatch(/^geht nicht: /);
    await alone.keyboard.press('Escape');
    await alone.keyboard.press('t');
    await eventually(() => row(alone, 'Verbindung der Fenster')).toMatch(/^geht/);
    expect(await row(alone, 'Verbindung der Fenster')).toMatch(/^geht nicht: /);
  });
});

describe('the test of the clicker', () => {
  const log = (page: Page) => page.getByRole('log').locator('p').allTextContents();
  /** Headless browsers have no keys of their own; whether one would be taken from a real one shows here. */
  const isTaken = (page: Page, key: string) =>
    page.evaluate((name) => {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
      return !(document.activeElement ?? document.body).dispatchEvent(event);
    }, key);
  const startTest = async (page: Page) => {
    await page.getByRole('button', { name: 'Klicker testen' }).click();
    await eventually(() => page.getByRole('log').isVisible()).toBe(true);
  };

  test('tells of each key what it does, turns no slide and reloads nothing', async () => {
    const page = await openCheck();
    await startTest(page);
    for (const key of ['PageDown', 'PageUp', '.', 'F5', 'Shift+F5', 'Enter', 'F9']) await page.keyboard.press(key);
    expect(await log(page)).toEqual([
      'Bild ab weiter: nächster Schritt oder nächste Folie',
      'Bild auf zurück',
      'Punkt Bild schwarz, noch einmal: wieder da',
      'F5 Vortragen: Vollbild einschalten',
      'Umschalt+F5 Vortragen: Vollbild einschalten',
      'Eingabe weiter: nächster Schritt oder nächste Folie',
      'F9 kommt an, bewirkt hier nichts',
    ]);
    expect([await isTaken(page, 'F5'), await isTaken(page, 'Tab')]).toEqual([true, false]);
    await page.getByRole('button', { name: 'Schließen' }).click();
    expect(await isTaken(page, 'F9')).toBe(false);
    await eventually(() => place(page)).toBe('titel 0');
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).not.toBe('titel 0');
  });

  test('shows one Escape, and leaves with the second; Tab and the buttons stay what they are', async () => {
    const page = await openCheck();
    await page.clock.install();
    await startTest(page);
    await page.keyboard.press('Escape');
    await page.clock.fastForward(2500);
    await page.keyboard.press('Escape');
    expect((await log(page)).filter((line) => line.startsWith('Esc '))).toHaveLength(2);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Klicker testen');
    expect(await log(page)).toHaveLength(2);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('log').count()).toBe(0);
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('log').isVisible()).toBe(true);
    await page.clock.fastForward(2500);
    await page.keyboard.press('Escape');
    await eventually(async () => (await log(page)).at(-1)).toContain('Zweimal Esc schließt dieses Fenster.');
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
  });
});
