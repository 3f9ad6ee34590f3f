import { expect, test } from 'vitest';
import { detachImages } from '../../src/build/shrink-images.ts';

const png = 'data:image/png;base64,iVBORw0KGgo=';
const jpeg = 'data:image/jpeg;base64,/9j/4AA+';
const svg = 'data:image/svg+xml;base64,PHN2Zy8+';

test('pictures are taken out of a page, each once, and those made of lines stay', () => {
  const html = `<img src="${png}"><p style="background-image: url(&quot;${jpeg}&quot;)"><img alt="" src="${png}"><img src="${svg}"><style>a > b{}:root{--deck-logo:url("${jpeg}")}`;
  const { html: light, pictures } = detachImages(html);
  expect([...pictures.values()]).toEqual([png, jpeg]);
  const [first, second] = [...pictures.keys()];
  expect(light).toBe(
    `<img src="${first}"><p style="background-image: url(&quot;${second}&quot;)"><img alt="" src="${first}"><img src="${svg}"><style>a > b{}:root{--deck-logo:url("${second}")}`,
  );
});

test('what is written about pictures stays as it is', () => {
  const html = `<p title="${png}">&lt;img src=&quot;${png}&quot;&gt; url(&quot;${png}&quot;) src="${png}"</p>`;
  expect(detachImages(html)).toEqual({ html, pictures: new Map() });
});

test('a picture of 40 MB is no problem', () => {
  const address = `data:image/png;base64,${'A'.repeat(40_000_000)}`;
  expect([...detachImages(`<img src="${address}">`).pictures.values()][0]?.length).toBe(address.length);
});
