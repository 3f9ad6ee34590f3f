import type { Check } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** Smaller than this, text is hard to read, and controls get close. */
const smallest = { width: 1024, height: 576 };

export function checkWindowSize({ size }: CheckLabels): Check {
  return {
    name: size.name,
    async run() {
      const measures = size.measures(format(innerWidth, innerHeight), format(screen.width, screen.height));
      const zoom = estimateZoom();
      const hints = [
        ...(zoom === 100 ? [] : [size.zoomed(zoom)]),
        ...(innerWidth < smallest.width || innerHeight < smallest.height ? [size.small] : []),
      ];
      return { state: hints.length === 0 ? 'ok' : 'limited', text: [...hints, measures].join(' ') };
    },
  };
}

/**
 * In per cent, from how wide the window is outside and inside; its frame makes a difference of a few pixels. Where both
 * are counted alike, or not at all, nothing shows, and it is taken for unchanged.
 */
function estimateZoom(): number {
  if (outerWidth === 0 || innerWidth === 0) return 100;
  const percent = (outerWidth / innerWidth) * 100;
  return Math.abs(percent - 100) < 8 ? 100 : Math.round(percent / 5) * 5;
}

function format(width: number, height: number): string {
  return `${width} × ${height}`;
}
