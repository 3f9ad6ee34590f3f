import { describe, expect, test } from 'vitest';
import { expectNoOtherTrees, expectTree } from './expect-tree.ts';
import { useTalkPage } from './talk-page.ts';

const openTalk = useTalkPage();

describe('what assistive technology meets is as approved', () => {
  test('in the show, on each slide with all its steps', async () => {
    const { page, slides, goTo } = await openTalk('light');
    for (const { id, steps } of slides) {
      await goTo(id, steps);
      await expectTree(page.locator('body'), 'show', id);
    }
    await expectNoOtherTrees(
      'show',
      slides.map(({ id }) => id),
    );
  });

  test('in the reading edition, in each chapter and around them', async () => {
    const { page, slides } = await openTalk('light', '#/lesen');
    await page.locator('.reading-bar').waitFor();
    for (const { id } of slides) await expectTree(page.locator(`#${id}`), 'reading', id);
    // The chapters are read above.
    await page.evaluate(() => {
      for (const chapter of document.querySelectorAll('.slide')) chapter.remove();
    });
    await expectTree(page.locator('body'), 'reading', 'around');
    await expectNoOtherTrees('reading', [...slides.map(({ id }) => id), 'around']);
  });
});

test('a name that is gone is found out', async () => {
  const { page, goTo } = await openTalk('light');
  await goTo('leitlinien', 1);
  const tree = () => page.locator('body').ariaSnapshot();
  const before = await tree();
  await page.locator('#leitlinien').evaluate((slide) => slide.removeAttribute('aria-label'));
  expect(before).toContain('region "Folie 3 von 10":');
  expect(await tree()).not.toContain('Folie 3 von 10":');
});
