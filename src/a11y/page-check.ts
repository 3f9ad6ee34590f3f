import type { AccessibilityView } from '../core/accessibility-state.ts';

/** What the driver of the browser knows of the page it has opened; plain data. */
export interface PageView {
  readonly view: AccessibilityView;
  /** Of the deck, as BCP 47 tag. */
  readonly lang: string;
  /** Of the deck. */
  readonly title: string;
  /** The slide that is shown, where it is one. */
  readonly slide?: { readonly id: string; readonly title: string; readonly step: number };
  /** What is new since the state before, where that was a state of the same page. */
  readonly change?: 'slide' | 'step';
  /** Whether this very page was looked at just before, and nothing but colours has changed (`structure.ts`). */
  readonly isRecolored?: boolean;
}

/** One thing that keeps people out, where it is. */
export interface Trouble {
  readonly element: Element;
  /** What is wrong, in German. */
  readonly message: string;
  /** What to do about it, in German. */
  readonly hint: string;
}

/** Looks at the page as it is now. Whatever it changes it puts back. */
export type PageCheck = (view: PageView) => readonly Trouble[];
