import type { Gesture, TalkLink } from '../link.ts';
import type { SchemeSwitch } from '../scheme.ts';
import type { LiveTalk } from './live-talk.ts';

/** The way of a speaker view that stands in the window of the show itself. */
export function createLocalLink(
  live: LiveTalk,
  scheme: SchemeSwitch,
  gestures: { readonly send: (gesture: Gesture) => void; readonly listen: TalkLink['onGesture'] },
): TalkLink {
  return {
    send: live.obey,
    toggleScheme: scheme.toggle,
    gesture: gestures.send,
    onGesture: gestures.listen,
    onTalk(listener) {
      const tell = () => listener(live.current(), scheme.choice());
      live.onChange(tell);
      scheme.onChange(tell);
      tell();
    },
    onConnection: (listener) => listener(true),
  };
}
