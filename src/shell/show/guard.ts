import type { SlideShape } from '../../talk/place.ts';
import { isUnderWay } from '../../talk/resume.ts';
import { askBeforeLeaving } from '../ask-before-leaving.ts';
import { mountIdleCursor } from './idle-cursor.ts';
import type { LiveTalk } from './live-talk.ts';
import { watchPresenting } from './presenting.ts';
import { mountWakeLock } from './wake-lock.ts';

/** What must not happen while people watch. */
export function mountGuard(live: LiveTalk, slides: readonly SlideShape[], hasSpeaker: () => boolean): void {
  const presenting = watchPresenting(hasSpeaker);
  askBeforeLeaving(() => presenting.now() && isUnderWay(live.current(), slides));
  mountWakeLock(presenting);
  mountIdleCursor(presenting);
}
