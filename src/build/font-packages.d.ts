// The parts that are used here of two packages that bring no types.

declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** A number pins an axis of a variable font. */
    readonly variationAxes?: Readonly<Record<string, number>>;
    /** OpenType features; without it all are kept, with all the glyphs that only they use. */
    readonly keepFeatures?: readonly string[];
  }
  function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Buffer>;
  export = subsetFont;
}

declare module 'fontverter' {
  const fontverter: {
    /** Rejects what is no font. */
    convert(font: Uint8Array, format: 'sfnt'): Promise<Buffer>;
  };
  export = fontverter;
}
