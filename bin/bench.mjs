// `npm run bench`: hands over to bench/main.ts.
const { loadTypeScript } = await import('./load-typescript.mjs');
process.exitCode = await loadTypeScript('bench/main.ts', ({ main }) => main(process.argv.slice(2)));
