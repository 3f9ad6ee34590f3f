import type { AccessibilityCheckId } from './accessibility-checks.ts';
import { type Barrier, barrierOfText } from './barrier.ts';
import { checks } from './check-deck.ts';
import type { Deck } from './deck.ts';
import type { Finding } from './finding.ts';
import type { Position } from './node.ts';

/** Those checks of a deck's text that concern accessibility, and what they are called there. */
const names: Readonly<Partial<Record<keyof typeof checks, AccessibilityCheckId>>> = {
  'heading-outline': 'heading-outline',
  'unique-titles': 'unique-titles',
  'alt-text': 'alt-text',
  logo: 'alt-text',
  'link-text': 'link-text',
  abbreviations: 'abbreviations',
  'language-of-parts': 'language-of-parts',
};

/** Of all that was found in a deck, what keeps people out, under the name of its check. */
export function accessibilityOfText(deck: Deck, findings: readonly Finding[]): readonly Barrier[] {
  const near = (position: Position) => position;
  const checkOf = new Map<string, AccessibilityCheckId>();
  for (const [name, id] of Object.entries(names))
    for (const finding of checks[name as keyof typeof checks](deck, near)) checkOf.set(keyOf(finding), id);
  // A finding does not say which check it is of, and has been located in the author's text since.
  return findings.flatMap((finding) => {
    const id = checkOf.get(keyOf(finding));
    return id === undefined ? [] : [barrierOfText(id, finding)];
  });
}

function keyOf({ file, message, hint }: Finding): string {
  return [file, message, hint].join('\n');
}
