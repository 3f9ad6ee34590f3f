/** `ask`: only a person can tell. */
export type State = 'ok' | 'limited' | 'failed' | 'ask';

/** How one thing is on this machine; `text`: what that means, and what to do. */
export interface Result {
  readonly state: State;
  readonly text: string;
}

/** One thing that a talk may need, tried on this very machine. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Result>;
  /** A try that needs a click, or a person who looks and listens. */
  readonly action?: { readonly label: string; readonly run: (button: HTMLButtonElement) => Promise<Result> };
}

/** Whether the other window is there, and how long it took to answer where that can be measured. */
export interface Connection {
  readonly connected: boolean;
  readonly milliseconds?: number;
}

export interface CheckContext {
  readonly window: 'show' | 'speaker';
  readonly measure: () => Promise<Connection>;
}
