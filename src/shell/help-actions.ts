import type { CheckContext } from './check/check.ts';
import { openCheck } from './check/open-check.ts';
import { openHelp } from './help.ts';

/** The keys for help and Technik-Check, the same in both windows. */
export function helpActions(context: CheckContext, menu?: () => void): Record<'help' | 'check', () => void> {
  const check = () => openCheck(context);
  return { check, help: () => openHelp({ window: context.window, check, menu }) };
}
