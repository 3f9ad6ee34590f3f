import { onTestFinished } from 'vitest';

/** Hears what is to be done when something is no longer needed; where nothing else is said, that is when the test is over. */
export type OnEnd = (act: () => Promise<unknown>) => void;

export const afterTest: OnEnd = (act) => onTestFinished(async () => void (await act()));
