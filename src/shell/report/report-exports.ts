import { copyText } from '../copy-text.ts';
import { createButton } from '../create-button.ts';
import { createElement } from '../element.ts';
import type { ReportLabels } from './report-labels.ts';
import { saveFile } from './save-file.ts';

interface ReportExportsOptions {
  readonly csv: string;
  readonly fileName: string;
  readonly lines: string;
  readonly labels: ReportLabels;
}

/** What takes the report elsewhere: a file, the clipboard, lines for the slides. */
export function createReportExports({ csv, fileName, lines, labels }: ReportExportsOptions): HTMLElement {
  const status = createElement('p', { class: 'report-status', role: 'status' });
  const output = createElement('div', { class: 'report-output' });
  const show = (text: string, name: string, ...tools: readonly Node[]) => {
    const area = createTextArea(text, name);
    output.replaceChildren(...tools, area);
    area.focus();
    area.select();
    area.scrollTop = 0;
  };
  const copy = async (text: string, name: string) => {
    const copied = await copyText(text);
    status.textContent = copied ? labels.copied : labels.cannotCopy;
    if (!copied) show(text, name);
  };
  const save = createButton(labels.save, () => {
    status.textContent = saveFile(fileName, csv) ? labels.saved(fileName) : labels.cannotSave;
  });
  const copyCsv = createButton(labels.copyCsv, () => copy(csv, labels.copyCsv));
  const showLines = createButton(labels.showLines, () => {
    status.textContent = '';
    const hint = createElement('p', {}, labels.linesHint);
    show(
      lines,
      labels.showLines,
      hint,
      createButton(labels.copyLines, () => copy(lines, labels.showLines)),
    );
  });
  const tools = createElement('div', { class: 'report-tools' }, save, copyCsv, showLines);
  return createElement('div', { class: 'report-exports' }, tools, status, output);
}

function createTextArea(text: string, name: string): HTMLTextAreaElement {
  const rows = String(Math.min(12, text.split('\n').length));
  const area = createElement('textarea', { readonly: '', spellcheck: 'false', rows, 'aria-label': name });
  area.value = text;
  return area;
}
