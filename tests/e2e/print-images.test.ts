import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FoundBrowser, findBrowser, launchBrowser } from '../../src/build/browser.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { makePdfs } from '../../src/build/make-pdfs.ts';
import { buildPrintPage } from '../../src/build/print-page.ts';
import { printPdf } from '../../src/build/print-pdf.ts';
import { slidesDocument } from '../../src/build/slides-document.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';
import { nameAt, numberAt, objectAt } from '../../src/pdf/pdf-objects.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import { walkElements } from '../../src/pdf/structure-tree.ts';
import { blinkingGif, makePicture, type PictureRecipe, turnJpeg } from './make-pictures.ts';

interface PdfImage {
  /** As it lies in the PDF. */
  readonly size: string;
  readonly width: number;
  readonly filter: string;
  readonly hasAlpha: boolean;
  readonly bytes: Uint8Array;
}

/** Two pixels for a CSS pixel where each is drawn largest. */
const printed = [
  '1 × 1 FlateDecode',
  '1000 × 750 DCTDecode',
  '1280 × 853 DCTDecode',
  '200 × 300 DCTDecode',
  '240 × 180 DCTDecode',
  '240 × 80 FlateDecode',
  '300 × 300 FlateDecode alpha',
  '640 × 320 FlateDecode',
  '800 × 600 DCTDecode',
];

const text = `---
title: Bilder
lang: de
logo: logo.png
logoAlt: Stadt Musterstadt
---
# Bilder

---

## Foto

<img src="foto.png" alt="Ein Foto" style="width: 500px; height: 375px; max-height: none">

---

## Ausschnitt

<img src="kamera.jpg" alt="Ein Foto der Kamera" style="width: 300px; height: 400px; object-fit: cover; max-height: none">

---

<!-- .slide: data-background-image="kamera.jpg" data-background-size="50% auto" -->

## Dasselbe dahinter

---

## Schmuck

![](frei.png) <!-- .element: role="presentation" style="width: 150px; height: 150px" -->

---

## Grau

<img src="grau.png" alt="Ein graues Foto" style="width: 400px; height: 300px">

---

## Farben eines anderen Bildschirms

<img src="p3.png" alt="Ein Foto mit Farben" style="width: 120px; height: 90px">

---

## Hochkant

<img src="hochkant.jpg" alt="Ein Foto im Hochformat" style="width: 100px; height: 150px">

---

## Grafik

<img src="grafik.png" alt="Eine Grafik" style="width: 320px; height: 160px">

---

## Bewegt

<img src="bewegt.gif" alt="Ein Punkt" style="width: 10px; height: 10px">
`;

let folder: string;
let found: FoundBrowser;
let browser: Browser;
let page: Page;
let loaded: LoadedDeck;
let pdf: Uint8Array;
let images: readonly PdfImage[];

async function makeSlides(): Promise<Uint8Array> {
  const [slides = expect.fail('no PDF')] = await makePdfs(buildPrintPage(loaded), found, [slidesDocument(loaded.deck)]);
  return slides;
}
beforeAll(async () => {
  found = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
  browser = await launchBrowser(found);
  page = await browser.newPage();
  folder = await mkdtemp(join(tmpdir(), 'print-images-'));
  await writeDeck();
  loaded = await loadDeck(folder);
  pdf = await makeSlides();
  images = await imagesIn(pdf);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function writeDeck(): Promise<void> {
  const photo = { noise: 40, type: 'image/png', width: 1200, height: 900 } as const;
  const graphic = { ...photo, noise: 0 } as const;
  const camera = { ...photo, type: 'image/jpeg' } as const;
  const p3 = ['color(display-p3 0.7 0.4 0.3)', 'color(display-p3 0.3 0.5 0.3)'] as const;
  const recipes: Record<string, PictureRecipe> = {
    'foto.png': { ...photo, colours: ['#a06040', '#4060a0'] },
    'kamera.jpg': { ...camera, width: 2400, height: 1600, colours: ['#306030', '#c0a080'] },
    'frei.png': { ...photo, width: 600, height: 600, colours: ['#ff000080', '#0000ff80'] },
    'grau.png': { ...photo, colours: ['#606060', '#a0a0a0'] },
    'p3.png': { ...photo, space: 'display-p3', colours: p3 },
    'hochkant.jpg': { ...camera, width: 900, height: 600, colours: ['#c04040', '#4040c0'] },
    'grafik.png': { ...graphic, width: 1200, height: 600, colours: ['#00574f', '#ffffff'] },
    'logo.png': { ...graphic, width: 1500, height: 500, colours: ['#e2001a', '#ffffff'] },
  };
  for (const [name, recipe] of Object.entries(recipes)) {
    const made = await makePicture(page, recipe);
    await writeFile(join(folder, name), name === 'hochkant.jpg' ? turnJpeg(made) : made);
  }
  await writeFile(join(folder, 'bewegt.gif'), blinkingGif);
  await writeFile(join(folder, '01.md'), text);
}

/** All pictures of a PDF by their size; what is the alpha of another one is no picture. */
async function imagesIn(bytes: Uint8Array): Promise<readonly PdfImage[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  const pictures = streams.filter(({ dict }) => nameAt(dict, 'Subtype') === 'Image');
  const masks = new Set(pictures.map(({ dict }) => objectAt(dict, 'SMask')));
  return pictures
    .filter((picture) => !masks.has(picture))
    .map(({ dict, contents }) => {
      const [width = 0, height = 0] = [numberAt(dict, 'Width'), numberAt(dict, 'Height')];
      const size = `${width} × ${height}`;
      const filter = nameAt(dict, 'Filter') ?? '';
      return { size, width, filter, hasAlpha: dict.has(PDFName.of('SMask')), bytes: contents };
    });
}

/** Mean red, green and blue of the left and of the right half. */
async function halvesOf({ filter, bytes, width }: PdfImage): Promise<readonly number[]> {
  const pixels =
    filter === 'DCTDecode'
      ? Buffer.from(await page.evaluate(decodeJpeg, Buffer.from(bytes).toString('base64')), 'base64')
      : inflateSync(bytes);
  const sums = new Array<number>(6).fill(0);
  for (const [at, value] of pixels.entries()) {
    const index = (at % 3) + (Math.floor(at / 3) % width < width / 2 ? 0 : 3);
    sums[index] = (sums[index] ?? 0) + value;
  }
  return sums.map((sum) => sum / (pixels.length / 6));
}

/** Red, green and blue of its pixels. */
async function decodeJpeg(jpeg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/jpeg;base64,${jpeg}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let text = '';
  for (const [index, value] of data.entries()) if (index % 4 < 3) text += String.fromCharCode(value);
  return btoa(text);
}

const pictureOf = (size: string) => {
  const [only, ...others] = images.filter((image) => image.size === size);
  expect(others).toEqual([]);
  return only ?? expect.fail(`no picture of ${size}`);
};

describe('the pictures of a printed deck', () => {
  test('have two pixels for a CSS pixel where they are drawn largest, and each is there once', () => {
    expect(images.map(({ size, filter, hasAlpha }) => `${size} ${filter}${hasAlpha ? ' alpha' : ''}`).sort()).toEqual(
      printed,
    );
  });

  test('are JPEGs of less than a byte a pixel where they are photos', () => {
    for (const { bytes, size, filter } of images) {
      const [width = 0, height = 0] = size.split(' × ').map(Number);
      if (filter === 'DCTDecode') expect(bytes.length, size).toBeLessThan(width * height);
    }
  });

  test.each([
    ['a photo', '1000 × 750', [160, 96, 64, 64, 96, 160]],
    ['a photo cut to its place', '1280 × 853', [48, 96, 48, 192, 160, 128]],
    ['a grey photo', '800 × 600', [96, 96, 96, 160, 160, 160]],
    ['a photo that was turned upright', '200 × 300', [128, 64, 128, 128, 64, 128]],
    ['a graphic', '640 × 320', [0, 87, 79, 255, 255, 255]],
  ])('%s keeps its colours', async (_, size, colours) => {
    const means = await halvesOf(pictureOf(size));
    for (const [index, colour] of colours.entries())
      expect(Math.abs((means[index] ?? 0) - colour), `${means}`).toBeLessThan(4);
  });

  test('are in sRGB where they come from another gamut', async () => {
    const shown = await page.evaluate(() => {
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.fillStyle = 'color(display-p3 0.7 0.4 0.3)';
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    });
    const means = await halvesOf(pictureOf('240 × 180'));
    for (const [index, mean] of means.slice(0, 3).entries())
      expect(Math.abs(mean - (shown[index] ?? 0)), `${means}`).toBeLessThan(4);
  });

  test('show the first frame of what moves', () => {
    expect([...inflateSync(pictureOf('1 × 1').bytes)]).toEqual([255, 0, 0]);
  });

  test('stand where they stood, are read by their text, and decoration is not', async () => {
    expect(await checkPdfUa(pdf)).toEqual([]);
    const tree = readStructureTree(await PDFDocument.load(pdf, { updateMetadata: false }));
    const figures = [...walkElements(tree?.kids ?? [])].filter(([{ role }]) => role === 'Figure');
    expect(figures.map(([{ alt }]) => alt)).toEqual([
      'Stadt Musterstadt',
      'Ein Foto',
      'Ein Foto der Kamera',
      'Ein graues Foto',
      'Ein Foto mit Farben',
      'Ein Foto im Hochformat',
      'Eine Grafik',
      'Ein Punkt',
    ]);
  });

  test('are the same bytes each time', async () => {
    expect(Buffer.from(await makeSlides()).equals(Buffer.from(pdf))).toBe(true);
  });

  test('would be as large as they were given, were they not made smaller', async () => {
    await page.setContent(await buildPrintPage(loaded));
    const plain = await imagesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(plain.map(({ size }) => size)).toEqual(
      expect.arrayContaining(['1200 × 900', '2400 × 1600', '600 × 600', '1200 × 600', '1500 × 500']),
    );
    const weigh = (all: readonly PdfImage[]) => all.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(weigh(plain)).toBeGreaterThan(weigh(images) * 5);
  });
});

test('a picture behind a slide that cannot be read stops the export by the name of its slide', async () => {
  const html =
    '<section data-title="Himmel"><div style="background-image: url(&quot;data:image/png;base64,AAAA&quot;)">';
  await expect(printPdf(html, found)).rejects.toThrow('Hintergrundbild der Folie »Himmel«');
});

test('a picture at a place that nobody looks at stops the export, too', async () => {
  const html = `<ul style="list-style-image: url(&quot;data:image/gif;base64,R0lGODlhAQABAAAAACw=&quot;)"><li>Punkt</ul>`;
  await expect(printPdf(html, found)).rejects.toThrow('Bild an einer unbekannten Stelle');
});
