import { standardTypes } from '../../standard-types.ts';
import type { CheckContext } from '../check-context.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';

/** Does every type of element lead to a standard one? */
export function checkRoles({ tree, all }: CheckContext): readonly PdfFinding[] {
  if (tree === undefined) return [];
  const circles = [...tree.roleMap.keys()].filter((type) => leadsBack(type, tree.roleMap));
  const remapped = [...tree.roleMap].filter(([from, to]) => standardTypes.has(from) && to !== from);
  const unmapped = new Map<string, (typeof all)[number]>();
  for (const placed of all) {
    const { type, role } = placed.element;
    if (
      !standardTypes.has(role) &&
      !standardTypes.has(type) &&
      !endsInCircle(type, tree.roleMap) &&
      !unmapped.has(type)
    )
      unmapped.set(type, placed);
  }
  return [
    ...[...unmapped].map(([type, { path, page }]) =>
      createPdfFinding('02-001', `Die Elementart ${type} ist keiner Standardart zugeordnet.`, { page, element: path }),
    ),
    ...(circles.length > 0
      ? [createPdfFinding('02-003', `Diese Elementarten verweisen im Kreis aufeinander: ${circles.join(', ')}.`)]
      : []),
    ...remapped.map(([from, to]) => createPdfFinding('02-004', `Die Standardart ${from} ist ${to} zugeordnet.`)),
  ];
}

/** A standard type that is mapped to itself says nothing, and does no harm. */
function leadsBack(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  const way = wayFrom(type, roleMap);
  return way.at(-1) === type && !(standardTypes.has(type) && way.length === 1);
}

function endsInCircle(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  const way = [type, ...wayFrom(type, roleMap)];
  return new Set(way).size < way.length;
}

/** The types that follow, up to the first that is met again, which is the last. */
function wayFrom(type: string, roleMap: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  const seen = new Set([type]);
  for (let next = roleMap.get(type); next !== undefined; next = roleMap.get(next)) {
    way.push(next);
    if (seen.has(next)) break;
    seen.add(next);
  }
  return way;
}
