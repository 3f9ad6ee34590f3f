import type { AccessibilityCheckId } from '../core/accessibility-checks.ts';
import { checkApplicationRole } from './checks/application-role.ts';
import { checkDimmedText } from './checks/dimmed-text.ts';
import { checkHiddenSlides } from './checks/hidden-slides.ts';
import { checkLandmarks } from './checks/landmarks.ts';
import { checkOutline } from './checks/outline.ts';
import { checkPageLanguage } from './checks/page-language.ts';
import { checkPageTitle } from './checks/page-title.ts';
import { checkPointerOnly } from './checks/pointer-only.ts';
import { checkReflow } from './checks/reflow.ts';
import { checkStatus } from './checks/status.ts';
import { checkTargetSize } from './checks/target-size.ts';
import { checkTextSpacing } from './checks/text-spacing.ts';
import { checkZoom } from './checks/zoom.ts';
import type { PageCheck } from './page-check.ts';

/** What is looked at in each state, besides axe. A new check is a file in `checks/`, a line here and one in the core's table. */
export const checks: Readonly<Partial<Record<AccessibilityCheckId, PageCheck>>> = {
  'application-role': checkApplicationRole,
  'hidden-slides': checkHiddenSlides,
  'page-language': checkPageLanguage,
  'page-title': checkPageTitle,
  landmarks: checkLandmarks,
  outline: checkOutline,
  zoom: checkZoom,
  reflow: checkReflow,
  'text-spacing': checkTextSpacing,
  'target-size': checkTargetSize,
  'dimmed-text': checkDimmedText,
  'pointer-only': checkPointerOnly,
  status: checkStatus,
};
