/**
 * Paints the background picture of a slide on the slide itself, for print and previews: reveal.js paints it elsewhere, and
 * the page holds its bytes only once, in the attribute that reveal.js reads.
 */
export function paintPicture(slide: HTMLElement): void {
  const { backgroundImage, backgroundPosition, backgroundRepeat, backgroundSize } = slide.dataset;
  const body = slide.querySelector<HTMLElement>(':scope > .slide-body');
  if (backgroundImage === undefined || body === null || slide.matches('.on-panel')) return;
  body.style.backgroundImage = `url("${backgroundImage.replace(/["\\\s]/g, encodeURIComponent)}")`;
  body.style.backgroundPosition = backgroundPosition ?? 'center';
  body.style.backgroundRepeat = backgroundRepeat ?? 'no-repeat';
  body.style.backgroundSize = backgroundSize ?? 'cover';
}
