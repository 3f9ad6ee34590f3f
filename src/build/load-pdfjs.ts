import { createRequire, Module } from 'node:module';

/**
 * Only when it is needed: it is 1 MB. It wants a canvas library to draw with, an optional native package, and fails or warns
 * without it. Nothing is drawn here, so an empty class stands in for each class it looks for.
 */
export async function loadPdfjs() {
  const standIns = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis));
  for (const name of standIns) Object.assign(globalThis, { [name]: class {} });
  leaveCanvas();
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('Warning: Cannot load "@napi-rs/canvas"')) warn(...words);
  };
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    for (const name of standIns) Reflect.deleteProperty(globalThis, name);
  }
}

/** Not a dependency of ours, and not to become one. */
const canvas = '@napi-rs/canvas';

/** Where that package is installed, an empty one stands in for it: to load it takes 80 ms and 30 MB. */
function leaveCanvas(): void {
  const require = createRequire(import.meta.url);
  try {
    const path = require.resolve(canvas);
    require.cache[path] ??= Object.assign(new Module(path), { filename: path, loaded: true, exports: {} });
  } catch {
    // It is not installed.
  }
}
