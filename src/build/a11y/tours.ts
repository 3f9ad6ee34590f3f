import type { Tour } from './tour.ts';
import { tourOverlays } from './tour-overlays.ts';
import { tourNoScript, tourReading } from './tour-reading.ts';
import { tourMenu, tourShow } from './tour-show.ts';
import { tourAlone, tourSpeaker, tourSpeakerHere } from './tour-speaker.ts';

/** The longest first: two run at a time. */
export const tours: readonly Tour[] = [
  {
    name: 'Sprecheransicht',
    views: [
      'speaker',
      'speaker-help',
      'speaker-check',
      'speaker-list',
      'speaker-report',
      'speaker-cover',
      'speaker-tool',
    ],
    bySlide: 'speaker',
    run: tourSpeaker,
  },
  { name: 'Folien', views: ['show', 'print'], bySlide: 'show', run: tourShow },
  { name: 'Sprecheransicht im selben Fenster', views: ['speaker-here'], run: tourSpeakerHere },
  {
    name: 'Übersicht und Dialoge',
    views: [
      'overview',
      'more',
      'notice',
      'list',
      'help',
      'statement',
      'check',
      'choose-print',
      'report-empty',
      'report',
      'tool',
      'cover',
      'resume',
    ],
    run: tourOverlays,
  },
  {
    name: 'Lesefassung',
    views: [
      'reading',
      'reading-help',
      'reading-choose-print',
      'reading-more',
      'reading-link',
      'reading-abbreviation',
      'reading-search',
      'reading-place',
      'reading-offer',
      'print-reading',
    ],
    run: tourReading,
  },
  { name: 'Startleiste', views: ['menu'], run: tourMenu },
  { name: 'Seite ohne JavaScript', views: ['no-script'], run: tourNoScript },
  { name: 'Sprecheransicht ohne Folien', views: ['speaker-alone'], run: tourAlone },
];
