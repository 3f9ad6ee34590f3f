import { describe, expect, it } from 'vitest';
import { formatReportCsv } from '../../../src/shell/report/report-csv.ts';
import { reportLabels } from '../../../src/shell/report/report-labels.ts';
import { reportTalk } from '../../../src/talk/report.ts';

const german = reportLabels('de');
const visits = [
  { slide: 0, step: 0, at: 0 },
  { slide: 1, step: 0, at: 62_340 },
  { slide: 1, step: 1, at: 70_000 },
];
const slides = [
  { planned: 60, steps: 0 },
  { planned: 30, steps: 1 },
  { planned: 10, steps: 0 },
];
const csv = (titles: readonly string[], given = slides) =>
  formatReportCsv(reportTalk(visits, given, 71_000, 100), titles, german);
const cellsOf = (title: string) => csv([title, 'b', 'c']).split('\r\n')[1];

describe('the report as CSV', () => {
  it('opens right in a German spreadsheet: BOM, semicolons, decimal commas, CRLF', () => {
    expect(csv(['Größe', 'Liste', 'Schluß'])).toBe(
      [
        '\uFEFFFolie;Titel;Schritt;Plan (s);Gesprochen (s);Abweichung (s)',
        '1;Größe;;60,0;62,3;2,3',
        '2;Liste;;30,0;8,7;-21,3',
        '2;Liste;0;;7,7;',
        '2;Liste;1;;1,0;',
        '3;Schluß;;10,0;0,0;',
        ';Zusammen;;100,0;71,0;-29,0',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves plan and difference empty where there is no plan', () => {
    const unplanned = slides.map(({ steps }) => ({ planned: 0, steps }));
    const lines = csv(['a', 'b', 'c'], unplanned).split('\r\n');
    expect([lines[1], lines.at(-2)]).toEqual(['1;a;;;62,3;', ';Zusammen;;;71,0;']);
  });

  it.each([
    ['=1+1', "1;'=1+1;"],
    ['+49 211', "1;'+49 211;"],
    ['-5 Grad', "1;'-5 Grad;"],
    ['@SUMME(A1)', "1;'@SUMME(A1);"],
    ['=HYPERLINK("https://x";"y")', '1;"\'=HYPERLINK(""https://x"";""y"")";'],
    ['Eins; zwei', '1;"Eins; zwei";'],
    ['Sie sagt "ja"', '1;"Sie sagt ""ja""";'],
    ['2 + 2 = 4', '1;2 + 2 = 4;'],
  ])('the title %s is text in every spreadsheet', (title, start) => expect(cellsOf(title)).toMatch(startsWith(start)));
});

const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
