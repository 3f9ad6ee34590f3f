import { createButton } from '../create-button.ts';
import { openDialog } from '../dialog.ts';
import { createElement } from '../element.ts';
import type { Check, CheckContext, Result } from './check.ts';
import { type CheckLabels, checkLabels } from './check-labels.ts';
import { checkClicker } from './clicker.ts';
import { checkDisplay } from './display.ts';
import { checkFonts } from './fonts.ts';
import { checkFullscreen } from './fullscreen.ts';
import { checkSecondWindow } from './second-window.ts';
import { checkSound } from './sound.ts';
import { checkStorage } from './storage.ts';
import { checkSync } from './sync.ts';
import { checkWakeLock } from './wake-lock.ts';
import { checkWindowSize } from './window-size.ts';

/** Tries on this very machine what a talk needs, and says what to do where something is missing. */
export function openCheck(context: CheckContext): void {
  const labels = checkLabels(document.documentElement.lang);
  const summary = createElement('p', { class: 'check-summary', role: 'status' }, labels.running);
  const results = new Map<Check, Result>();
  const clicker = checkClicker(labels, context.window);
  const checks = [...listChecks(labels, context), clicker.check];
  const report = (check: Check, result: Result) => {
    results.set(check, result);
    if (results.size === checks.length) summary.textContent = summarize(results, labels);
  };
  const rows = checks.map((check) => createRow(check, labels, (result) => report(check, result)));
  const head = createElement('tr', {}, ...labels.columns.map((name) => createElement('th', { scope: 'col' }, name)));
  const table = createElement('table', { class: 'checks' }, createElement('thead', {}, head));
  table.append(createElement('tbody', {}, ...rows));
  openDialog({ name: 'check', title: labels.title, close: labels.close, content: [summary, table, clicker.log] });
}

function listChecks(labels: CheckLabels, context: CheckContext): readonly Check[] {
  const hasSound = document.querySelector('.slides :is(audio, video)') !== null;
  return [
    checkFullscreen(labels),
    // Whoever reads this in the speaker view has it before their eyes.
    ...(context.window === 'show' ? [checkSecondWindow(labels)] : []),
    checkDisplay(labels),
    checkSync(labels, context),
    checkStorage(labels),
    checkWakeLock(labels),
    checkWindowSize(labels),
    checkFonts(labels),
    ...(hasSound ? [checkSound(labels)] : []),
  ];
}

/** One check, tried at once and, where it has an action, at each click. */
function createRow(check: Check, labels: CheckLabels, report: (result: Result) => void): HTMLElement {
  const state = createElement('td', { class: 'check-state' });
  const text = createElement('span', {}, labels.running);
  const meaning = createElement('div', { class: 'check-meaning' }, text);
  const row = createElement('tr', {}, createElement('th', { scope: 'row' }, check.name), state);
  row.append(createElement('td', {}, meaning));
  const show = async (run: () => Promise<Result>) => {
    const result = await run().catch((): Result => ({ state: 'failed', text: labels.crashed }));
    row.dataset['state'] = result.state;
    state.textContent = labels.states[result.state];
    text.textContent = result.text;
    report(result);
  };
  const { action } = check;
  if (action !== undefined) {
    const button = createButton(action.label, () => show(() => action.run(button)));
    meaning.append(button);
  }
  void show(check.run);
  return row;
}

function summarize(results: ReadonlyMap<Check, Result>, labels: CheckLabels): string {
  const inState = (...states: readonly Result['state'][]) =>
    [...results].filter(([, { state }]) => states.includes(state)).map(([{ name }]) => name);
  const count = inState('limited', 'failed').length;
  const asked = inState('ask');
  const first = count === 0 ? labels.ready : labels.attention(count);
  return asked.length === 0 ? first : `${first} ${labels.toTry(asked.join(', '))}`;
}
