import { isSamePlace } from '../../talk/place.ts';
import { renumberTalk } from '../../talk/renumber-talk.ts';
import type { Talk } from '../../talk/talk.ts';
import type { LiveTalk } from '../show/live-talk.ts';
import type { Memory } from '../show/memory.ts';
import type { Show } from '../show/reveal.ts';
import type { SlideEntry } from '../slides.ts';
import { onPatched } from './patches.ts';

interface FreshTalk {
  readonly slides: readonly SlideEntry[];
  readonly show: Pick<Show, 'current' | 'goTo' | 'retell'>;
  readonly live: LiveTalk;
  readonly memory: Pick<Memory, 'write'>;
}

/** A talk as the speaker left it. */
interface Kept {
  readonly talk: Talk;
  /** By what its slides were known then. */
  readonly names: readonly string[];
  /** By what its slides are known now; those that are gone, by what they were known last. */
  readonly ids: readonly string[];
  /** What has become of it. */
  readonly now: Talk;
}

/**
 * Stays on the same slide and step, wherever that slide has come to. A file that is saved in pieces, or deleted and written again, takes
 * its slides away for a moment: what is known of them comes back with them, unless the speaker has done something meanwhile.
 */
export function keepTalkFresh({ slides, show, live, memory }: FreshTalk): void {
  let kept: Kept | undefined;
  onPatched(({ ids, indexOf, isRestructured, sections, tags }) => {
    if (!isRestructured && sections.length === 0 && tags.size === 0) return;
    const left = kept?.now === live.current() ? kept : { talk: live.current(), names: ids.before, ids: ids.before };
    const followed = left.ids.map((id) => indexOf(ids.before.indexOf(id)));
    const taken = new Set(followed);
    const comeBack = (id = '') => {
      const at = ids.after.indexOf(id);
      return at < 0 || taken.has(at) ? undefined : at;
    };
    const places = followed.map((at, slide) => at ?? comeBack(left.ids[slide]) ?? comeBack(left.names[slide]));
    const isThere = places[left.talk.shown.slide] !== undefined;
    const now = isThere
      ? renumberTalk(left.talk, (slide) => places[slide], slides)
      : renumberTalk(live.current(), indexOf, slides);
    kept = { ...left, ids: left.ids.map((id, slide) => ids.after[places[slide] ?? -1] ?? id), now };
    live.replace(now);
    // For one that has come back.
    if (isRestructured || !isSamePlace(show.current(), now.shown)) show.goTo(now.shown);
    show.retell();
    // A slide with another title has another address.
    memory.write();
  });
}
