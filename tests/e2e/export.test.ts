import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkHtml } from '../../src/build/check-html.ts';
import { exportDeck } from '../../src/build/export-deck.ts';
import { inspectPdf } from '../../src/build/inspect-pdf.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import type { PdfMaker } from '../../src/build/make-pdfs.ts';
import type { Progress } from '../../src/build/progress.ts';
import { projectPath } from '../../src/build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { useOfflineBrowser } from './offline-browser.ts';
import { interruptDeck, runDeck, runDeckWith } from './run-deck.ts';

const { openDeck } = useOfflineBrowser();

describe('the exported talk', () => {
  test('is one file below 320 kB that says all and loads nothing', async () => {
    const html = await readFile(inject('exportedHtml'), 'utf8');
    const { deck } = await loadDeck(projectPath('slides'));
    expect(checkHtml(html, deck)).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(320_000);
  });

  test('names the licences of what it contains', async () => {
    const html = await readFile(inject('exportedHtml'), 'utf8');
    for (const part of ['reveal.js/LICENSE', 'Hakim El Hattab', 'SIL OPEN FONT LICENSE', 'SourceSans3-LICENSE']) {
      expect(html).toContain(part);
    }
  });

  test('may ask for nothing, and run only its own script', async () => {
    const html = await readFile(inject('exportedHtml'), 'utf8');
    const [, shell = '', starter = ''] =
      /<script type="text\/plain">(.*)<\/script><script>(.*)<\/script>/s.exec(html) ?? [];
    const [, scheme = ''] = /<script>(.*?)<\/script>\s*<\/head>/s.exec(html) ?? [];
    const [schemeHash, hash, starterHash] = [scheme, shell, starter].map((text) =>
      createHash('sha256').update(text).digest('base64'),
    );
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${schemeHash}' 'sha256-${hash}' 'sha256-${starterHash}'`,
      "style-src 'unsafe-inline'",
      'img-src data:',
      'font-src data:',
      'media-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

describe('an export', () => {
  test('with a theme, an accent, a logo and an own font together is whole, as a page and as a PDF', async () => {
    const look = ['theme: kern', 'accent: "#00447c"', 'font: text.woff2', 'logo: l.svg', 'logoAlt: Stadt'];
    const text = `---\n${look.join('\n')}\n---\n# Titel\n\n---\n\nOhne Überschrift\n\n--\n\n## Ende ☑\n`;
    const folder = await temporaryFolder({
      'slides/01.md': text,
      'slides/text.woff2': await readFile(projectPath('assets/fonts/SourceCodePro.woff2')),
      'slides/l.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path d="M0 0h60v40H0z"/></svg>',
    });
    // The date of a deck that names none.
    const variables = { SOURCE_DATE_EPOCH: '1700000000' };
    const args = ['export', join(folder, 'slides'), '--out', join(folder, 'out')];
    const { code, stderr } = await runDeckWith(variables, ...args);
    expect(`${code} ${stderr}`).toMatch(/^0/);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'slides-folien.pdf',
      'slides-handout.pdf',
      'slides.html',
    ]);
    const pdf = await readFile(join(folder, 'out/slides-folien.pdf'));
    expect(pdf.toString('latin1')).toContain('2023-11-14T22:13:20Z');
    const { pages } = await inspectPdf(pdf);
    expect(pages[0]?.text.trim().split(/\s+/)).toEqual(['Titel', 'Stadt']);
  });

  test('for the audience says what else is in the folder', async () => {
    const folder = await temporaryFolder({
      'slides/01.md': '# Eins',
      'out/slides-handout.pdf': '',
      'out/slides-folien.pdf': '',
    });
    const args = ['--out', join(folder, 'out'), '--no-pdf', '--edition', 'audience'];
    const { code, stderr } = await runDeck('export', join(folder, 'slides'), ...args);
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^\nDaneben liegt noch die Fassung mit Notizen: [^,]*slides-handout\.pdf\n$/),
    ]);
    await rm(join(folder, 'out/slides-handout.pdf'));
    expect(await runDeck('export', join(folder, 'slides'), ...args)).toMatchObject({ code: 0, stderr: '' });
  });

  test('without a browser still writes the page, and says what is missing', async () => {
    const folder = await temporaryFolder({ 'über uns/01.md': '# Über uns\n\n![Ein Punkt](bild 1.svg)' });
    await writeFile(join(folder, 'über uns/bild 1.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const out = join(folder, 'aus gabe');
    const { code, stdout, stderr } = await runDeck(
      'export',
      join(folder, 'über uns'),
      '--out',
      out,
      '--browser',
      'none',
    );
    expect(stderr).toMatch(/^\nOhne PDF, .*Strg\+P/s);
    expect(stdout).toMatch(/HTML-Datei bauen und prüfen …\n.*ueber-uns\.html +\d+ kB/s);
    expect(await readdir(out)).toEqual(['ueber-uns.html']);
    expect(code).toBe(0);
  });

  test('that fails leaves the old files whole', async () => {
    const old = { 'dist/vortrag.html': 'old', 'dist/vortrag-folien.pdf': 'old' };
    const folder = await temporaryFolder({
      ...old,
      'slides/01.md': '---\ntitle: Vortrag\n---\n# Eins\n\n![](fehlt.png)',
    });
    const out = join(folder, 'dist');
    const { code } = await runDeck('export', join(folder, 'slides'), '--out', out);
    expect(code).toBe(1);
    expect((await readdir(out)).sort()).toEqual(['vortrag-folien.pdf', 'vortrag.html']);
    for (const name of await readdir(out)) expect(await readFile(join(out, name), 'utf8')).toBe('old');
  });

  test('with a browser that cannot print leaves the old files whole', async () => {
    const folder = await temporaryFolder({
      'dist/vortrag.html': 'old',
      'slides/01.md': '---\ntitle: Vortrag\n---\n# Eins',
    });
    const out = join(folder, 'dist');
    const { code, stderr } = await runDeck(
      'export',
      join(folder, 'slides'),
      '--out',
      out,
      '--browser',
      process.execPath,
    );
    expect(stderr).toContain('ließ sich nicht starten');
    expect(await readdir(out)).toEqual(['vortrag.html']);
    expect(await readFile(join(out, 'vortrag.html'), 'utf8')).toBe('old');
    expect(code).toBe(1);
  });

  test('that is interrupted while it prints closes its browser, and leaves nothing of ours behind', async () => {
    const temporary = await temporaryFolder({});
    const out = join(temporary, 'out');
    const variables = { TMPDIR: temporary };
    const args = ['export', projectPath('slides'), '--out', out];
    expect(await interruptDeck('SIGINT', 'PDF der Folien drucken', variables, ...args)).toBe(130);
    // Chromium may leave a piece of shared memory there, of a page that it was printing.
    const left = (await readdir(temporary)).filter((name) => name !== 'out' && !name.startsWith('.org.chromium.'));
    expect(left).toEqual([]);
  });

  test('that fails before there is anything to print closes its browser', async () => {
    const folder = await temporaryFolder({ '01.md': '# Eins\n\n![Ein Punkt](punkt.svg)', 'punkt.svg': '<svg/>' });
    let isStopped = false;
    const maker: PdfMaker = {
      make: () => expect.fail('There is no page.'),
      stop: () => {
        isStopped = true;
      },
    };
    // It is there while the deck is read, and gone when the page is made.
    const progress: Progress = {
      async step(name, work) {
        const result = await work();
        if (name.startsWith('Folien lesen')) await rm(join(folder, 'punkt.svg'));
        return result;
      },
    };
    const request = { source: folder, out: join(folder, 'out'), progress, startPdfMaker: () => maker };
    await expect(exportDeck(request)).rejects.toThrow('punkt.svg');
    expect(isStopped).toBe(true);
  });

  test('of a slide with more text than fits on it writes nothing and says which one', async () => {
    const points = Array.from({ length: 60 }, (_, index) => `- Punkt ${index}`).join('\n');
    const folder = await temporaryFolder({ 'slides/01.md': '# Eins', 'slides/02.md': `## Zu voll\n\n${points}` });
    const { code, stderr } = await runDeck('export', join(folder, 'slides'), '--out', join(folder, 'out'));
    expect(stderr).toMatch(/Seite 2 \(»Zu voll«\): .*teilen Sie die Folie/s);
    expect(await readdir(folder)).toEqual(['slides']);
    expect(code).toBe(1);
  });

  test('runs no script that stands in the Markdown', async () => {
    const hostile = [
      '# Titel',
      '<script>document.title = "attacked"</script>',
      '<img src=x alt="x" onerror="document.title=\'attacked\'">',
      '<svg aria-hidden="true" onload="document.title=\'attacked\'"></svg>',
      '[Verweis](javascript:document.title="attacked")',
      '</main></body><script>document.title = "attacked"</script>',
    ].join('\n\n');
    const folder = await temporaryFolder({
      'slides/01.md': hostile.replace('src=x', 'src=x.svg'),
      'slides/x.svg': '<svg/>',
    });
    const { code, stderr } = await runDeck('export', join(folder, 'slides'), '--out', join(folder, 'out'), '--no-pdf');
    expect(`${code} ${stderr}`).toMatch(/^0/);
    const [name = ''] = await readdir(join(folder, 'out'));
    const page = await (await openDeck(join(folder, 'out', name))).open();
    await page.locator('html.show').waitFor();
    expect(await page.title()).not.toBe('attacked');
    expect(await page.locator('script').count()).toBe(3);
    expect(await page.locator('[onerror], [onload], [href^="javascript:"]').count()).toBe(0);
  });
});
