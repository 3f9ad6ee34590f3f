import type { Condition, MachineCondition } from './condition.ts';
import { documentConditions } from './document-conditions.ts';
import { objectConditions } from './object-conditions.ts';
import { ownConditions } from './own-conditions.ts';

/** All that is looked at: the machine conditions of the Matterhorn Protocol 1.1, then our own. */
export const machineConditions: readonly MachineCondition[] = [
  ...documentConditions,
  ...objectConditions,
  ...ownConditions,
];

const byId: ReadonlyMap<string, Condition> = new Map(machineConditions.map((condition) => [condition.id, condition]));

export function sentenceOf(id: string): string {
  return byId.get(id)?.sentence ?? id;
}

/** Conditions of which something is not looked at. */
export const limitedConditions: readonly MachineCondition[] = machineConditions.filter(
  ({ limit }) => limit !== undefined,
);
