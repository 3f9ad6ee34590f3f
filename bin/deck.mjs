// The command line: `node bin/deck.mjs <verb>`. Installs what is missing, then hands over to src/build/cli.ts.
import { ensureInstalled } from './setup.mjs';

if (await ensureInstalled()) {
  // Only now: it needs what was installed.
  const { loadTypeScript } = await import('./load-typescript.mjs');
  process.exitCode = await loadTypeScript('src/build/cli.ts', ({ main }) => main(process.argv.slice(2)));
} else {
  process.exitCode = 1;
}
