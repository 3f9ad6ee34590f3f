import { beforeAll, expect, test } from 'vitest';
import { createProbeCaller } from '../../src/build/a11y/probe-page.ts';
import type { AccessibilityReport } from '../../src/core/accessibility-report.ts';
import { accessibilityViews } from '../../src/core/accessibility-state.ts';
import { formatBarrier, mergeBarriers } from '../../src/core/barrier.ts';
import { renderAccessibilityReport } from '../../src/core/render-accessibility-report.ts';
import { checkTalk } from './a11y-talk.ts';
import { openPage } from './open-page.ts';

let report: AccessibilityReport;
beforeAll(async () => {
  report = await checkTalk([390, 640]);
}, 240_000);

test('on phones, and at 200 % zoom with the Tab key, nothing in the talk keeps people out', () => {
  expect(report.findings.map(formatBarrier)).toEqual([]);
  expect(report.states).toBeGreaterThan(220);
});

test('every view was there', () => {
  expect(report.views.map(({ view }) => view)).toEqual(Object.keys(accessibilityViews));
});

test('the report is accessible itself, also with findings in it', async () => {
  const page = await openPage();
  const seen = {
    check: 'zoom',
    at: '01.md:3:1',
    element: 'p »Text«',
    message: 'Etwas fehlt.',
    hint: 'Ergänzen.',
  } as const;
  const help = { view: 'help', scheme: 'dark', width: 390 } as const;
  const findings = mergeBarriers(
    [
      { ...seen, state: help },
      { ...seen, state: { ...help, width: 1280 } },
    ],
    { file: '01.md', line: 1, column: 1 },
  );
  await page.setContent(renderAccessibilityReport({ ...report, findings }, '26. November 2026'));
  const call = await createProbeCaller();
  const view = { view: 'no-script', lang: 'de', title: report.deck.title };
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    // biome-ignore format: a table
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 720 });
    expect(await call(page, 'look', view, {})).toEqual([]);
  }
});
