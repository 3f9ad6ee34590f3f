import type { Check, Result } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** Seconds and hertz of the tone. */
const tone = { length: 0.6, pitch: 440, volume: 0.2 };

/** Only a person hears whether the sound comes out of the right box. */
export function checkSound({ sound }: CheckLabels): Check {
  const result = async (works: () => Promise<void>, text: string): Promise<Result> => {
    try {
      await works();
      return { state: 'ask', text };
    } catch {
      return { state: 'failed', text: sound.failed };
    }
  };
  return {
    name: sound.name,
    run: () => result(() => new AudioContext().close(), sound.ask),
    action: { label: sound.action, run: () => result(play, sound.played) },
  };
}

async function play(): Promise<void> {
  const context = new AudioContext();
  const [source, volume] = [context.createOscillator(), context.createGain()];
  source.frequency.value = tone.pitch;
  volume.gain.value = tone.volume;
  source.connect(volume).connect(context.destination);
  source.addEventListener('ended', () => context.close().catch(() => undefined));
  source.start();
  source.stop(context.currentTime + tone.length);
}
