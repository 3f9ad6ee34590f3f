// `npm run rules`: hands over to src/build/generate-rules.ts.
const { loadTypeScript } = await import('./load-typescript.mjs');
process.exitCode = await loadTypeScript('src/build/generate-rules.ts', ({ generateRules }) => generateRules());
