import { checkBoxOverflow } from './checks/box-overflow.ts';
import { checkClippedText } from './checks/clipped-text.ts';
import { checkContrast } from './checks/contrast.ts';
import { checkControls } from './checks/controls.ts';
import { checkFrameOverflow } from './checks/frame-overflow.ts';
import { checkOverlap } from './checks/overlap.ts';
import { checkBlurredPictures, checkStretchedPictures } from './checks/pictures.ts';
import { checkSmallText } from './checks/small-text.ts';
import { checkTitleLines } from './checks/title-lines.ts';
import type { FitCheck } from './fault.ts';

/** The closed list of what is looked at in each step. A new kind of fault is a file in `checks/` and a line here. */
export const checks: Readonly<Record<string, FitCheck>> = {
  frameOverflow: checkFrameOverflow,
  boxOverflow: checkBoxOverflow,
  clippedText: checkClippedText,
  overlap: checkOverlap,
  controls: checkControls,
  smallText: checkSmallText,
  stretchedPicture: checkStretchedPictures,
  blurredPicture: checkBlurredPictures,
  contrast: checkContrast,
  titleLines: checkTitleLines,
};
