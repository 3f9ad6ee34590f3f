export type CalloutKind = keyof typeof words;

/** What authors write for each kind, in lower case: German, and GitHub's names. */
const words = {
  note: ['hinweis', 'note', 'info'],
  tip: ['tipp', 'tip'],
  important: ['wichtig', 'important'],
  warning: ['warnung', 'achtung', 'warning'],
  caution: ['vorsicht', 'caution'],
} as const;

const kinds = new Map(Object.entries(words).flatMap(([kind, all]) => all.map((word) => [word as string, kind])));

/** The words between `[!` and `]` that make a callout. */
export const calloutWords: readonly string[] = [...kinds.keys()];

/** Which kind of callout a word begins; undefined for any other word. */
export function findCalloutKind(word: string): CalloutKind | undefined {
  return kinds.get(word.toLowerCase()) as CalloutKind | undefined;
}
