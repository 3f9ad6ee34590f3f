/** As far as a browser tells: where there is but a finger to point with, there are hardly any keys. */
export const hasKeyboard = () => matchMedia('(any-pointer: fine)').matches;
