import type { RuleId } from '../core/rules.ts';
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

/** The closed list of what is looked at in each step. A new kind of fault is a file in `checks/`, a line here, and its rule. */
export const checks: Readonly<Partial<Record<RuleId, FitCheck>>> = {
  'frame-overflow': checkFrameOverflow,
  'box-overflow': checkBoxOverflow,
  'clipped-text': checkClippedText,
  overlap: checkOverlap,
  controls: checkControls,
  'small-text': checkSmallText,
  'stretched-picture': checkStretchedPictures,
  'blurred-picture': checkBlurredPictures,
  contrast: checkContrast,
  'title-lines': checkTitleLines,
};
