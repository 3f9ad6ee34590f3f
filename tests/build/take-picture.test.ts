import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { takePicture } from '../../src/build/take-picture.ts';

/** A page that answers with these, one after the other. */
function pageThat(...answers: readonly (Error | Buffer)[]): { readonly page: Page; readonly asked: () => number } {
  let asked = 0;
  const screenshot = async () => {
    const answer = answers[asked++];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { page: { screenshot } as unknown as Page, asked: () => asked };
}
const refused = new Error('page.screenshot: Protocol error (Page.captureScreenshot): Unable to capture screenshot');
const picture = Buffer.from('png');

test('a picture that the browser refuses is asked for again, three times in all', async () => {
  expect(await takePicture(pageThat(refused, refused, picture).page, {})).toBe(picture);
  await expect(takePicture(pageThat(refused, refused, refused, picture).page, {})).rejects.toBe(refused);
});

test('any other error is one', async () => {
  const closed = new Error('Target page, context or browser has been closed');
  const { page, asked } = pageThat(closed, picture);
  await expect(takePicture(page, {})).rejects.toBe(closed);
  expect(asked()).toBe(1);
});
