import type { Deck } from './deck.ts';
import type { Video } from './leaves.ts';
import { walkBlocks } from './walk-blocks.ts';

/** What browsers play, by the ending of the name. */
export const videoTypes: Readonly<Record<string, string>> = { '.mp4': 'video/mp4', '.webm': 'video/webm' };

/** Whether an address names a film, of whatever kind: those that browsers do not play get a finding and are no pictures. */
export function isVideoAddress(src: string): boolean {
  return /^(?!data:)[^?#]*\.(?:mp4|webm|m4v|mov|ogv|avi|mkv|wmv|mpe?g)(?:[?#].*)?$/is.test(src);
}

/** Whether its author says that there is nothing to be heard: such a film needs no captions. */
export function isSilent({ attributes }: Video): boolean {
  return attributes['data-ohne-ton'] !== undefined;
}

/** `filme/radweg.mp4` as `radweg.mp4`. */
export function videoName(src: string): string {
  return (
    src
      .replace(/[?#].*$/s, '')
      .split(/[/\\]/)
      .at(-1) ?? src
  );
}

/** Every film of a deck, as often as it is shown, notes included. */
export function listVideos({ slides }: Deck): readonly Video[] {
  return slides
    .flatMap(({ blocks, notes }) => [...walkBlocks(blocks), ...walkBlocks(notes)])
    .filter((node) => node.type === 'video');
}
