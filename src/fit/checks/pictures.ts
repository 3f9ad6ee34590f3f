import type { Fault, FitCheck } from '../fault.ts';

/** More than this share off its own proportions is seen in faces and circles. */
const mostStretch = 0.02;
/** More window pixels than this on one pixel of the file look soft. */
const mostBlur = 2;

const percent = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 });
const factor = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });

/** Pictures out of their proportions. */
export const checkStretchedPictures: FitCheck = ({ body }) =>
  measured(body).flatMap(({ image, width, height, fit }): readonly Fault[] => {
    const stretch = width / height / (image.naturalWidth / image.naturalHeight);
    const amount = Math.max(stretch, 1 / stretch) - 1;
    if (fit !== 'fill' || amount <= mostStretch) return [];
    const way = stretch > 1 ? 'in die Breite' : 'in die Höhe';
    const message = `Das Bild ist um ${percent.format(amount)} ${way} gezogen.`;
    const hint = 'Geben Sie nur Breite oder Höhe an, oder setzen Sie »object-fit: contain«.';
    return [{ severity: 'warning', message, hint, element: image, amount }];
  });

/** Pictures that are shown larger than they are. */
export const checkBlurredPictures: FitCheck = ({ body }) =>
  measured(body).flatMap(({ image, width, height, fit }): readonly Fault[] => {
    const ways = [width / image.naturalWidth, height / image.naturalHeight];
    const amount = fit === 'none' ? 1 : fit === 'cover' || fit === 'fill' ? Math.max(...ways) : Math.min(...ways);
    if (amount <= mostBlur) return [];
    const size = `${image.naturalWidth} × ${image.naturalHeight} px`;
    const message = `Das Bild hat nur ${size} und wird ${factor.format(amount)}-fach vergrößert: Es ist unscharf.`;
    const hint = 'Nehmen Sie eine größere Fassung des Bildes, oder zeigen Sie es kleiner.';
    return [{ severity: 'warning', message, hint, element: image, amount }];
  });

/** Pictures made of pixels, with the size of their content box: drawings keep their proportions and stay sharp. */
function measured(body: Element) {
  const images = [...body.querySelectorAll('img')].filter(
    (image) => image.naturalWidth > 0 && image.clientHeight > 0 && !/^data:image\/svg|\.svg(?:$|[?#])/i.test(image.src),
  );
  return images.map((image) => {
    const style = getComputedStyle(image);
    const inner = (size: number, ...sides: readonly string[]) =>
      sides.reduce((rest, side) => rest - Number.parseFloat(style.getPropertyValue(`padding-${side}`)), size);
    const width = inner(image.clientWidth, 'left', 'right');
    return { image, width, height: inner(image.clientHeight, 'top', 'bottom'), fit: style.objectFit };
  });
}
