import { describe, expect, test } from 'vitest';
import { speakerLabels } from '../../../src/shell/speaker/speaker-labels.ts';

describe('the words of the speaker view', () => {
  test('say in German how the time stands', () => {
    const labels = speakerLabels('de');
    expect([labels.behind(130), labels.ahead(45), labels.onTime]).toEqual([
      '2:10 hinter dem Plan',
      '0:45 vor dem Plan',
      'im Plan',
    ]);
    expect([labels.remaining(440), labels.over(30)]).toEqual(['noch 7:20', '0:30 über der Zeit']);
    expect([labels.slideTimeOf(45, 70), labels.slideTime(45)]).toEqual(['Folie 0:45 von 1:10', 'Folie 0:45']);
  });

  test('are German for any language but English', () => {
    expect(speakerLabels('pl').black).toBe('Schwarz');
    expect(speakerLabels('en-GB').black).toBe('Black');
  });

  test('differ from each other wherever they are names of buttons', () => {
    for (const lang of ['de', 'en']) {
      const { start, pause, resume, reset, restore, black, white, frozen, slides, smaller, larger } =
        speakerLabels(lang);
      const names = [start, pause, resume, reset, restore, black, white, frozen, slides, smaller, larger];
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
