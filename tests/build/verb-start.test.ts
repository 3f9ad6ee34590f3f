import { expect, test } from 'vitest';
import { canOpenBrowser, parsePort } from '../../src/build/verb-start.ts';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['win32', {}, true],
  ['darwin', { CI: '1' }, false],
] as const)('on %s with %j the browser is opened: %s', (platform, env, opens) => {
  expect(canOpenBrowser({ platform, env })).toBe(opens);
});

test.each([
  [undefined, 3000],
  ['8080', 8080],
  ['0', 0],
])('the port %s is %i', (text, port) => {
  expect(parsePort(text)).toBe(port);
});

test.each(['http', '-1', '65536', '80.5', '1e3', ' '])('%j is no port', (text) => {
  expect(() => parsePort(text)).toThrow('ist kein Port');
});
