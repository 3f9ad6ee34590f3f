import { isStarted } from '../../talk/clock.ts';
import type { Talk } from '../../talk/talk.ts';
import { askBeforeLeaving } from '../ask-before-leaving.ts';
import type { TalkLink } from '../link.ts';

/** The speaker view is not closed by mistake while it shows a talk that goes on. */
export function mountSpeakerGuard(link: TalkLink): void {
  let talk: Talk | undefined;
  let connected = false;
  link.onTalk((now) => {
    talk = now;
  });
  link.onConnection((now) => {
    connected = now;
  });
  askBeforeLeaving(() => connected && talk !== undefined && isStarted(talk.clock));
}
