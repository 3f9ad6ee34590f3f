import { element, renderAttributes } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { Video } from './leaves.ts';
import type { Attributes } from './node.ts';
import type { RenderContext } from './render-context.ts';
import { videoName } from './video.ts';
import type { VideoFiles } from './video-files.ts';

/** On paper, and wherever the film itself is not there, a calm box with the sign that everybody knows. */
const sign = '<path d="M0 0h160v90H0z"/><path d="M66 27v36l30-18z"/>';

/**
 * The film with the browser's own controls, which need no script; below it which file it is and what is said in it. Nothing of it
 * begins by itself with sound. On paper a picture stands for it.
 */
export function renderVideo(video: Video, context: RenderContext): string {
  const { class: own, 'data-autoplay': starts, 'data-ohne-ton': _, ...others } = video.attributes;
  const files = context.videos?.get(video.src) ?? { captions: [], transcript: [] };
  const { labels } = context;
  const place = element('p', { class: 'video-place' }, escapeHtml(labels.video(videoName(video.src))));
  const parts =
    context.medium === 'print'
      ? [renderStill(video, files), place]
      : [
          renderPlayer(video, files, starts !== undefined),
          renderBox(video.alt),
          element('p', { class: 'video-gone', role: 'status', hidden: '' }, escapeHtml(labels.videoGone)),
          place,
          renderTranscript(files, labels.transcript),
        ];
  const name = own === undefined ? 'video' : `video ${own}`;
  return element('div', { class: name, ...others }, `\n${parts.filter((part) => part !== '').join('\n')}\n`);
}

function renderPlayer({ alt, src }: Video, { address, poster, captions }: VideoFiles, starts: boolean): string {
  const attributes: Attributes = {
    controls: '',
    preload: 'metadata',
    playsinline: '',
    'aria-label': alt,
    ...(address && { src: address }),
    ...(poster && { poster }),
    ...(starts && { 'data-autoplay': '', muted: '' }),
  };
  const tracks = captions.map(
    (track, index) =>
      `<track${renderAttributes({ kind: 'captions', src: track.address, srclang: track.lang, label: track.label, ...(index === 0 && { default: '' }) })}>`,
  );
  return element('video', attributes, `${tracks.join('')}${escapeHtml(videoName(src))}`);
}

function renderStill({ alt }: Video, { poster }: VideoFiles): string {
  return poster === undefined ? renderBox(alt) : `<img${renderAttributes({ src: poster, alt })}>`;
}

function renderBox(alt: string): string {
  return element('svg', { class: 'video-box', viewBox: '0 0 160 90', role: 'img', 'aria-label': alt }, sign);
}

function renderTranscript({ transcript }: VideoFiles, title: string): string {
  if (transcript.length === 0) return '';
  const paragraphs = transcript.map((text) => element('p', {}, escapeHtml(text))).join('\n');
  return element('details', {}, `<summary>${escapeHtml(title)}</summary>\n${paragraphs}\n`);
}
