import type { StyledBlock } from '../styled-block.ts';

/** In the show the film and nothing else; elsewhere its words below it. On paper a picture stands for it. */
export const videoStyle: StyledBlock = {
  name: 'video',
  isUsedBy: ({ type }) => type === 'video',
  style: `
.video {
  display: flex;
  flex-direction: column;
  align-self: stretch;
  align-items: start;
  min-height: 0;
  margin-top: var(--space-4);

  & > :is(video, img, svg) {
    width: min(100%, calc(800 * var(--px)));
    max-height: calc(450 * var(--px));
    object-fit: contain;
    object-position: 0 0;
    background: var(--color-surface);
  }

  & > video {
    aspect-ratio: 16 / 9;
  }

  & > .video-box {
    fill: var(--color-surface);

    & > :first-child {
      stroke: var(--color-line);
    }

    & > :last-child {
      fill: var(--color-accent);
    }
  }

  & > p {
    margin: var(--space-2) 0 0;
    font-size: var(--size-small);
    line-height: 1.3;
  }

  & > details {
    margin-top: var(--space-2);
  }

  figure > & {
    margin-top: 0;

    & > :is(video, img, svg) {
      width: min(100%, calc(704 * var(--px)));
      max-height: calc(396 * var(--px));
    }
  }

  & > .video-gone {
    font-weight: 600;
  }
}

figure:has(> .video) {
  align-self: stretch;
}

@media screen {
  html:not(.print) .video > .video-box,
  :is(html.show, .preview) .video > :is(.video-place, details) {
    display: none;
  }

  /* It fits a low window, with the bar above it. */
  html:not(.show, .speaker, .print) .video > video {
    max-height: 70vh;
  }

  html:not(.show, .speaker, .print) .video > p {
    font-size: 0.86em;
  }
}

@media print {
  .video > :is(video, details, .video-gone) {
    display: none;
  }
}

.notes .video > :is(video, svg) {
  width: min(100%, 24rem);
}
`,
};
