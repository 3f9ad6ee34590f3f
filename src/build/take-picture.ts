import type { Page, PageScreenshotOptions } from 'playwright-core';

/** How often a picture is asked for. */
const tries = 3;

/** A picture of a page; Chromium now and then refuses one for no reason that lies in the page, and is asked again. */
export async function takePicture(page: Page, options: PageScreenshotOptions): Promise<Buffer> {
  for (let left = tries - 1; ; left--) {
    try {
      return await page.screenshot(options);
    } catch (error) {
      if (left === 0 || !/Unable to capture screenshot/.test(String(error))) throw error;
    }
  }
}
