import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportSteps } from './steps-html.ts';

const plan: Readonly<Record<string, number>> = { anfang: 60, liste: 70, oben: 30, unten: 40, schluss: 100 };
const mark = (step: number) => `<span class="step-mark" data-step="${step}" hidden></span>`;
const markedNotes = `<p>Vorweg. ${mark(1)}Zum <em>ersten</em> Punkt.</p>
  <ol><li>Eins</li><li>Zwei, ${mark(2)}und noch zwei</li><li><a href="#/schluss">Drei</a></li></ol>`;

/** The deck of `exportSteps` with a plan, marks in the notes of its list, and an umlaut in a title; and the one without. */
export async function exportPlanned(): Promise<{ readonly plain: string; readonly planned: string }> {
  const plain = await exportSteps();
  let html = await readFile(plain, 'utf8');
  for (const [id, seconds] of Object.entries(plan)) {
    html = html.replace(new RegExp(`<section (?=[^>]*id="${id}")`), `<section data-planned="${seconds}" `);
  }
  html = html.replace('data-title="Unten"', 'data-title="Übung ganz unten"');
  html = html.replace(/<p>Notizen zur Liste[^<]*<\/p>/, markedNotes);
  const planned = join(dirname(plain), 'geplant.html');
  await writeFile(planned, html);
  return { plain, planned };
}
