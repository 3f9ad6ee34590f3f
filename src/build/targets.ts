/** The oldest browsers that show a deck: the Edge and Chrome of 2023, and the Firefox and Safari of that year. */
export const scriptTargets = ['edge109', 'chrome109', 'firefox115', 'safari16.4'];

/** The same for CSS, as lightningcss counts versions: major, minor and patch in one byte each. */
export const styleTargets = {
  edge: 109 << 16,
  chrome: 109 << 16,
  firefox: 115 << 16,
  safari: (16 << 16) | (4 << 8),
  ios_saf: (16 << 16) | (4 << 8),
};
