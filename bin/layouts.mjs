// `npm run layouts`: hands over to src/build/generate-layouts.ts.
const { loadTypeScript } = await import('./load-typescript.mjs');
process.exitCode = await loadTypeScript('src/build/generate-layouts.ts', ({ generateLayouts }) => generateLayouts());
