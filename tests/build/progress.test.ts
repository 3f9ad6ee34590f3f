import { expect, test } from 'vitest';
import { createProgress } from '../../src/build/progress.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, write: (text: string) => written.push(text), text: () => written.join('') };
}

test('progress is one plain line a step where the output is kept', async () => {
  const output = recorder(false);
  const { step } = createProgress(output);
  expect(await step('Lesen', async () => 7)).toBe(7);
  await expect(step('Drucken', () => Promise.reject(new Error('aus')))).rejects.toThrow('aus');
  expect(output.text()).toBe('Lesen …\nDrucken …\n');
});

test('progress on a terminal shows what is running, and how long each step took', async () => {
  const output = recorder(true);
  const { step } = createProgress(output);
  const reading = step('Lesen', () => step('Drucken', () => Promise.reject(new Error('aus'))));
  await expect(reading).rejects.toThrow('aus');
  expect(output.text()).toMatch(/Lesen … 0,\d s {2}· {2}Drucken … 0,\d s/);
  const lines = output.text().split('\n');
  expect(lines.at(-3)).toMatch(/✗ Drucken {2}0,\d s$/);
  expect(lines.at(-2)).toMatch(/✗ Lesen {2}0,\d s$/);
});
