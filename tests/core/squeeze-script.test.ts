import { expect, test } from 'vitest';
import { inlineScripts } from '../../src/core/inline-script.ts';
import { squeezeScript } from '../../src/core/squeeze-script.ts';

test('a script loses what only its readers need', () => {
  expect(squeezeScript("(() => {\n  // Why.\n  const a = 'b // c';\n  start(a);\n})();")).toBe(
    "(() => {const a = 'b // c';start(a);})();",
  );
});

test('the scripts of a page are on one line each, and whole', () => {
  for (const script of inlineScripts('')) {
    expect(script).not.toContain('\n');
    expect(() => new Function(script)).not.toThrow();
  }
});
