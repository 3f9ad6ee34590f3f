import { limitedConditions, sentenceOf } from './conditions.ts';
import type { PdfFinding } from './pdf-finding.ts';
import { personConditions } from './person-conditions.ts';

/** Of one condition more places than these are counted only: they are in the JSON. */
const placesShown = 5;

/** The findings as text: each condition once, with its places. Empty where there are none. */
export function renderPdfFindings(findings: readonly PdfFinding[]): string {
  const ids = [...new Set(findings.map(({ id }) => id))];
  return ids
    .map((id) =>
      renderCondition(
        id,
        findings.filter((finding) => finding.id === id),
      ),
    )
    .join('\n');
}

function renderCondition(id: string, findings: readonly PdfFinding[]): string {
  const more = findings.length - placesShown;
  return [
    `${id}  ${sentenceOf(id)}`,
    ...findings.slice(0, placesShown).map((finding) => `    ${renderPlace(finding)}`),
    ...(more > 0 ? [`    und ${more} weitere`] : []),
    '',
  ].join('\n');
}

function renderPlace({ page, message, element, text }: PdfFinding): string {
  const where = page === undefined ? 'Dokument' : `Seite ${page}`;
  return `${where}: ${message}${text ? ` „${text}“` : ''}${element ? ` [${element}]` : ''}`;
}

/** What no run of this can say: for the end of the output, so that nobody takes silence for a seal. */
export function renderLeftToPeople(): string {
  return [
    `Was nur Menschen beurteilen können (${personConditions.length} Bedingungen des Matterhorn-Protokolls 1.1):`,
    ...personConditions.map(({ id, sentence }) => `    ${id}  ${sentence}`),
    '',
    'Was hier nicht oder nicht ganz geprüft wird:',
    ...limitedConditions.map(({ id, limit }) => `    ${id}  ${limit}`),
    '',
  ].join('\n');
}
