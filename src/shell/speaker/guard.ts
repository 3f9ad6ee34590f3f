import type { SlideShape } from '../../talk/place.ts';
import { isUnderWay } from '../../talk/resume.ts';
import type { Talk } from '../../talk/talk.ts';
import { askBeforeLeaving } from '../ask-before-leaving.ts';
import type { TalkLink } from '../link.ts';

/** The speaker view is not closed by mistake while it shows a talk that goes on. */
export function mountSpeakerGuard(link: TalkLink, slides: readonly SlideShape[]): void {
  let talk: Talk | undefined;
  let connected = false;
  link.onTalk((now) => {
    talk = now;
  });
  link.onConnection((now) => {
    connected = now;
  });
  askBeforeLeaving(() => connected && talk !== undefined && isUnderWay(talk, slides));
}
