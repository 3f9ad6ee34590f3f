import type { Check, CheckContext, Result } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** The channel is tried inside this page; the other window is asked itself. */
export function checkSync({ sync }: CheckLabels, context: CheckContext): Check {
  return {
    name: sync.name,
    async run(): Promise<Result> {
      const [channel, connection] = await Promise.all([channelWorks(), context.measure()]);
      const { connected, milliseconds } = connection;
      if (!connected && context.window === 'speaker') return { state: 'failed', text: sync.lost };
      const told = milliseconds === undefined ? sync.connected : sync.measured(Math.max(1, Math.round(milliseconds)));
      const texts = [...(connected ? [told] : []), ...(channel ? [] : [sync.limited])];
      return { state: channel ? 'ok' : 'limited', text: texts.join(' ') || sync.alone };
    },
  };
}

async function channelWorks(): Promise<boolean> {
  const channels: BroadcastChannel[] = [];
  try {
    const open = () => {
      const channel = new BroadcastChannel('deck:check');
      channels.push(channel);
      return channel;
    };
    const [here, there] = [open(), open()];
    return await new Promise((resolve) => {
      there.addEventListener('message', () => resolve(true));
      setTimeout(() => resolve(false), 1000);
      here.postMessage(1);
    });
  } catch {
    return false;
  } finally {
    for (const channel of channels) channel.close();
  }
}
