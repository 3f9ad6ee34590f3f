import { renumberTalk } from '../../talk/renumber-talk.ts';
import type { LiveTalk } from '../show/live-talk.ts';
import type { Memory } from '../show/memory.ts';
import type { Show } from '../show/reveal.ts';
import type { SlideEntry } from '../slides.ts';
import { onPatched } from './patches.ts';

interface FreshTalk {
  readonly slides: readonly SlideEntry[];
  readonly show: Pick<Show, 'goTo' | 'retell'>;
  readonly live: LiveTalk;
  readonly memory: Pick<Memory, 'write'>;
}

/** Stays on the same slide and step, wherever that slide has come to. */
export function keepTalkFresh({ slides, show, live, memory }: FreshTalk): void {
  onPatched(({ indexOf, isRestructured, sections, tags }) => {
    if (!isRestructured && sections.length === 0 && tags.size === 0) return;
    live.replace(renumberTalk(live.current(), indexOf, slides));
    // New content has no step yet.
    show.goTo(live.current().shown);
    show.retell();
    // A slide with another title has another address.
    memory.write();
  });
}
