import { isStarted } from '../../talk/clock.ts';
import { askBeforeLeaving } from '../ask-before-leaving.ts';
import { isViewWanted } from '../reading/change-view.ts';
import { mountIdleCursor } from './idle-cursor.ts';
import type { LiveTalk } from './live-talk.ts';
import { watchPresenting } from './presenting.ts';
import { mountWakeLock } from './wake-lock.ts';

/**
 * What must not happen while people watch, up to the last question after the last slide.
 * @returns whether they do
 */
export function mountGuard(live: LiveTalk, hasSpeakerView: () => boolean): () => boolean {
  const presenting = watchPresenting(hasSpeakerView);
  askBeforeLeaving(() => presenting.now() && isStarted(live.current().clock) && !isViewWanted());
  mountWakeLock(presenting);
  mountIdleCursor(presenting);
  return presenting.now;
}
