import { dash, digitRange, ellipsis } from '../typographic-rules.ts';
import type { Typography } from '../typography.ts';

export const english: Typography = {
  language: 'en',
  double: { straight: '"', open: '“', close: '”' },
  single: { straight: "'", open: '‘', close: '’' },
  elisions: /^'(?:tis|twas|em|til|cause|n)(?![\p{L}\d"'„“”‚‘’])/iu,
  rules: [dash, digitRange, ellipsis],
};
