import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleTheme } from '../../src/build/bundle-theme.ts';
import { projectPath } from '../../src/build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the theme is one style sheet that loads nothing', async () => {
  const css = await bundleTheme(
    projectPath('src/theme/theme.css'),
    new Map([
      ['layouts.css', '.layout { color: red }'],
      ['blocks.css', ''],
    ]),
  );
  expect(css).toContain('.layout{color:red}');
  expect(css).not.toContain('@import');
  expect(css).toContain('font-family:var(--font-sans)');
  for (const [, url = ''] of css.matchAll(/url\(["']?([^"')]*)/g)) expect(url.slice(0, 5)).toBe('data:');
});

test('imports are merged, addresses are seen from the file they stand in, and old browsers understand it', async () => {
  const folder = await temporaryFolder({
    'theme.css': "@import './teile/a.css';\n.b { color: red; & em { color: blue } }",
    'teile/a.css': ".a { background: url('../bild.svg'); color: rgb(255 0 0 / 50%) }",
    'bild.svg': '<svg/>',
  });
  const css = await bundleTheme(join(folder, 'theme.css'));
  expect(css).toContain(`url("data:image/svg+xml;base64,${btoa('<svg/>')}")`);
  expect(css.indexOf('.a')).toBeLessThan(css.indexOf('.b'));
  expect(css).toContain('.b em{');
  expect(css).not.toContain('\n');
});

test.each([
  ['a picture that is missing', "p { background: url('fehlt.svg') }", /fehlt\.svg/],
  ['a style sheet of the net', "@import 'https://example.org/a.css';", /./],
  ['a file of unknown kind', "p { background: url('theme.css') }", /format/],
])('%s is an error', async (_name, css, message) => {
  const folder = await temporaryFolder({ 'theme.css': css });
  await expect(bundleTheme(join(folder, 'theme.css'))).rejects.toThrow(message);
});
