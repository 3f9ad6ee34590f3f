import { expect, test } from 'vitest';
import { machineConditions } from '../../../src/pdf/check/conditions.ts';
import { personConditions } from '../../../src/pdf/check/person-conditions.ts';

const all = [...machineConditions, ...personConditions];
const numbered = (conditions: readonly { readonly id: string }[]) =>
  conditions.filter(({ id }) => /^\d\d-\d\d\d$/.test(id));

test('the table has all 135 conditions of the Matterhorn Protocol 1.1 that anyone can judge, each once', () => {
  expect(numbered(machineConditions)).toHaveLength(87);
  expect(numbered(personConditions)).toHaveLength(48);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('our own conditions are told apart by their name', () => {
  const own = machineConditions.filter((condition) => !numbered([condition]).includes(condition));
  for (const { id } of own) expect(id).toMatch(/^eigene-[a-z-]+$/);
});

test('each says what is wrong in a German sentence', () => {
  for (const { sentence } of all) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
});
