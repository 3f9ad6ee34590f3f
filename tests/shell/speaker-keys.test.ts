import { expect, test } from 'vitest';
import { speakerCommand } from '../../src/shell/speaker-keys.ts';

const stroke = (key: string, modifiers = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});

test.each([
  ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'N']],
  ['prev', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P']],
  ['first', ['Home']],
  ['last', ['End']],
])('»%s« is what the keys %j say', (command, keys) => {
  for (const key of keys) expect(speakerCommand(stroke(key), 'page')).toBe(command);
});

test('shift and space go back', () => {
  expect(speakerCommand(stroke(' ', { shiftKey: true }), 'page')).toBe('prev');
});

test('the keys of browser and system stay theirs', () => {
  expect(speakerCommand(stroke('p', { ctrlKey: true }), 'page')).toBeUndefined();
  expect(speakerCommand(stroke('ArrowLeft', { altKey: true }), 'page')).toBeUndefined();
  expect(speakerCommand(stroke('n', { metaKey: true }), 'page')).toBeUndefined();
  expect(speakerCommand(stroke('x'), 'page')).toBeUndefined();
});

test('a button that has the focus is pressed by space and enter, once', () => {
  expect(speakerCommand(stroke(' '), 'button')).toBeUndefined();
  expect(speakerCommand(stroke('Enter'), 'button')).toBeUndefined();
  expect(speakerCommand(stroke('ArrowRight'), 'button')).toBe('next');
});

test('in the notes the arrows up and down scroll', () => {
  expect(speakerCommand(stroke('ArrowDown'), 'notes')).toBeUndefined();
  expect(speakerCommand(stroke('PageDown'), 'notes')).toBe('next');
});
