import { createFinding } from './finding.ts';
import type { MapBlock } from './leaves.ts';
import { findMapPlace, guessName, locatePlace } from './map/find-map-place.ts';
import type { MapPlace } from './map-place.ts';
import type { Position } from './node.ts';
import { type BlockNode, positionOf, type Reading } from './reading.ts';

const addition = /^(?:ergänzung|addition)$/i;

/** Whether a fenced block's info string makes a map of it: `map`, `map nrw`, `map nrw Ergänzung`. */
export function isMapLanguage(language: string | undefined): boolean {
  return /^map(?:\s|$)/.test(language?.trim() ?? '');
}

/** A fenced block as a map: a place a line. What cannot be placed stays as text, with a finding. */
export function readMap(language: string, text: string, node: BlockNode, reading: Reading): MapBlock {
  const [, ...words] = language.trim().split(/\s+/);
  const region = words.find((word) => !addition.test(word)) ?? 'nrw';
  if (region !== 'nrw') {
    const message = `Eine Karte »${region.slice(0, 40)}« gibt es nicht.`;
    reading.findings.push(createFinding(node.position, 'error', message, 'Es gibt: nrw.', 'map'));
  }
  const places = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [readPlace(line.trim(), positionOf(line, node.position.line + 1 + index, reading), reading)];
  });
  if (places.length === 0) {
    const hint = 'Schreiben Sie in jede Zeile einen Ort, zum Beispiel »Gütersloh«.';
    reading.findings.push(
      createFinding(node.position, 'warning', 'Auf dieser Karte ist kein Ort markiert.', hint, 'map'),
    );
  }
  return { type: 'map', ...node, region: 'nrw', added: words.some((word) => addition.test(word)), places };
}

const coordinates = /^(?<name>[^:]+):\s*(?<longitude>-?\d{1,3}(?:\.\d+)?)\s*[,;]\s*(?<latitude>-?\d{1,3}(?:\.\d+)?)$/;
const anExample = 'Schreiben Sie einen Namen oder Länge und Breite in Grad: »Detmold: 8.88, 51.94«.';

function readPlace(line: string, at: Position, reading: Reading): MapPlace {
  const name = line.replace(/\s+/g, ' ').normalize('NFC');
  const report = (message: string, hint: string): MapPlace => {
    reading.findings.push(createFinding(at, 'warning', message, hint, 'map'));
    return { kind: 'unplaced', name };
  };
  if (!name.includes(':')) {
    const guess = guessName(name);
    const hint = guess === undefined ? anExample : `Meinten Sie »${guess}«? ${anExample}`;
    return findMapPlace(name) ?? report(`Der Ort »${name.slice(0, 40)}« ist auf der Karte nicht bekannt.`, hint);
  }
  const match = coordinates.exec(name)?.groups;
  if (match === undefined) return report(`Die Zeile »${name.slice(0, 40)}« nennt keinen Ort.`, anExample);
  const label = match['name']?.trim() ?? '';
  const place = locatePlace(label, Number(match['longitude']), Number(match['latitude']));
  const outside = 'Die Länge (um 6 bis 9) steht vor der Breite (um 50 bis 52), mit Punkt statt Komma.';
  return place ?? report(`»${label.slice(0, 40)}« liegt außerhalb der Karte.`, outside);
}
