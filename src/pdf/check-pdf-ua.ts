import { type CheckContext, createContext, type PdfCheck } from './check/check-context.ts';
import { checkAlternatives } from './check/checks/check-alternatives.ts';
import { checkAnnotations } from './check/checks/check-annotations.ts';
import { checkAttachments } from './check/checks/check-attachments.ts';
import { checkContent } from './check/checks/check-content.ts';
import { checkDocument } from './check/checks/check-document.ts';
import { checkEncryption } from './check/checks/check-encryption.ts';
import { checkFonts } from './check/checks/check-fonts.ts';
import { checkHeadings } from './check/checks/check-headings.ts';
import { checkLanguage } from './check/checks/check-language.ts';
import { checkNavigation } from './check/checks/check-navigation.ts';
import { checkParentTree } from './check/checks/check-parent-tree.ts';
import { checkRoles } from './check/checks/check-roles.ts';
import { checkSyntax } from './check/checks/check-syntax.ts';
import { checkTableGrid } from './check/checks/check-table-grid.ts';
import { checkWholeness } from './check/checks/check-wholeness.ts';
import { machineConditions } from './check/conditions.ts';
import { openPdf } from './check/pdf-file.ts';
import { createPdfFinding, type PdfFinding } from './check/pdf-finding.ts';

/** A new check is a file and a line here. */
const checks: readonly PdfCheck[] = [
  checkWholeness,
  checkDocument,
  checkContent,
  checkRoles,
  checkSyntax,
  checkTableGrid,
  checkLanguage,
  checkAlternatives,
  checkHeadings,
  checkAttachments,
  checkEncryption,
  checkAnnotations,
  checkFonts,
  checkParentTree,
  checkNavigation,
];

/**
 * What keeps a PDF from PDF/UA-1, as far as software can tell: the machine conditions of the Matterhorn Protocol 1.1, and our
 * own. In the order of the table of conditions, then of the pages. Any bytes may be given; it never throws.
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  const opened = await openPdf(bytes);
  if ('problem' in opened) return [createPdfFinding('eigene-datei', opened.problem), ...checkEncryption(opened)];
  const context = attempt(() => createContext(opened));
  if (context === undefined) return [createPdfFinding('eigene-datei', 'Der Inhalt der Seiten ist beschädigt.')];
  return sortByCondition(checks.flatMap((check) => runCheck(check, context)));
}

/** A file may be broken in ways that no check has foreseen: what the others find still counts. */
function runCheck(check: PdfCheck, context: CheckContext): readonly PdfFinding[] {
  const message = 'Ein Teil der Datei ist beschädigt und wurde nicht geprüft.';
  return attempt(() => check(context)) ?? [createPdfFinding('eigene-datei', `${message} (${check.name})`)];
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function sortByCondition(findings: readonly PdfFinding[]): readonly PdfFinding[] {
  const order = new Map(machineConditions.map(({ id }, index) => [id, index]));
  const rank = ({ id }: PdfFinding) => order.get(id) ?? order.size;
  return findings.toSorted((a, b) => rank(a) - rank(b) || (a.page ?? 0) - (b.page ?? 0));
}
