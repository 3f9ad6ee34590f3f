/** The two ways in which a deck is shown: in lit rooms and in dark halls. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];
