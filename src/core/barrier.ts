import { type AccessibilityCheckId, accessibilityChecks } from './accessibility-checks.ts';
import { type AccessibilityState, formatState } from './accessibility-state.ts';
import { type Finding, formatFinding, type Remark, type Severity, sortFindings } from './finding.ts';
import type { Position } from './node.ts';
import { parsePosition } from './position-text.ts';

/** Something that keeps people out, as it was seen in one state. */
export interface SeenBarrier {
  readonly check: AccessibilityCheckId;
  /** Rule of axe-core, where one found it. */
  readonly rule?: string;
  /** Success criteria of WCAG, where they are known more closely than the check knows them. */
  readonly criteria?: readonly string[];
  /** As `data-at` has it; empty where the element is none of the author's. */
  readonly at: string;
  /** The element in few words: `button »Weiter«`. */
  readonly element: string;
  readonly message: string;
  readonly hint: string;
}

/** The same barrier in all states in which it was seen. */
export interface Barrier extends Remark {
  readonly check: AccessibilityCheckId;
  readonly rule?: string;
  readonly criteria: readonly string[];
  readonly element: string;
  /** Whether the author's text is at fault, or the page around it; then file and line are those of the first slide. */
  readonly origin: 'text' | 'page';
  /** In the order of the visit; none for what the text alone tells. */
  readonly states: readonly AccessibilityState[];
}

/** Each barrier once, with the list of states, and those of the text; `first` is where a fault of the page itself is told. */
export function mergeBarriers(
  seen: readonly (SeenBarrier & { readonly state: AccessibilityState })[],
  first: Position,
  ofText: readonly Barrier[] = [],
): readonly Barrier[] {
  const merged = new Map<string, Barrier>();
  for (const { state, ...barrier } of seen) {
    const { check, rule = '', at, element } = barrier;
    // Clocks and numbers of slides go on from state to state.
    const key = [check, rule, at, element.replace(/\d+/g, '0')].join('\n');
    const known = merged.get(key) ?? createBarrier(barrier, first);
    merged.set(key, { ...known, states: [...known.states, state] });
  }
  return sortFindings([...ofText, ...merged.values()]);
}

function createBarrier({ check, rule, criteria, at, element, message, hint }: SeenBarrier, first: Position): Barrier {
  const position = parsePosition(at);
  const { file, line, column } = position ?? first;
  return {
    file,
    line,
    column,
    severity: 'error',
    message,
    hint,
    check,
    ...(rule === undefined ? {} : { rule }),
    criteria: criteria ?? criteriaOf(check),
    element,
    origin: position === undefined ? 'page' : 'text',
    states: [],
  };
}

/** What a check of the Markdown has found. */
export function barrierOfText(check: AccessibilityCheckId, { rule: _, mend: __, ...finding }: Finding): Barrier {
  const severity: Severity = finding.severity === 'info' ? 'warning' : finding.severity;
  return { ...finding, severity, check, criteria: criteriaOf(check), element: '', origin: 'text', states: [] };
}

function criteriaOf(id: AccessibilityCheckId): readonly string[] {
  return accessibilityChecks.find((check) => check.id === id)?.criteria ?? [];
}

/** `In 12 Ansichten, zuerst: Sprecheransicht, Folie 3, …`; empty for what the text alone tells. */
export function formatStates(states: readonly AccessibilityState[]): string {
  const [first] = states;
  if (first === undefined) return '';
  const count = states.length === 1 ? 'In einer Ansicht' : `In ${states.length} Ansichten, zuerst`;
  return `${count}: ${formatState(first)}`;
}

/** `focus-visible, WCAG 2.4.7`, with the rule of axe where there is one. */
export function formatCheck({ check, rule, criteria }: Barrier): string {
  const name = rule === undefined ? check : `${check} (${rule})`;
  return criteria.length === 0 ? name : `${name}, WCAG ${criteria.join(', ')}`;
}

/** As `formatFinding`, with more lines: where it was seen and what found it. */
export function formatBarrier(barrier: Barrier): string {
  const page = barrier.origin === 'page' ? 'Das liegt am Programm, nicht an Ihrem Text.' : '';
  const element = barrier.element === '' ? '' : `Element: ${barrier.element}`;
  const lines = [page, element, formatStates(barrier.states), `Prüfung: ${formatCheck(barrier)}`];
  return [formatFinding(barrier), ...lines.filter((line) => line !== '').map((line) => `    ${line}`)].join('\n');
}
