/** Something that others may listen to: `const steps = createSignal<[Place]>()`. */
export interface Signal<Values extends readonly unknown[]> {
  readonly emit: (...values: Values) => void;
  readonly listen: (listener: (...values: Values) => void) => void;
}

export function createSignal<Values extends readonly unknown[]>(): Signal<Values> {
  const listeners: ((...values: Values) => void)[] = [];
  return {
    emit(...values) {
      for (const listener of listeners) listener(...values);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
