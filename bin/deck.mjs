// The command line: `node bin/deck.mjs <verb>`. Installs what is missing, then hands over to src/build/cli.ts.
import { ensureInstalled } from './setup.mjs';

if (await ensureInstalled()) {
  // Only now: it needs what was installed.
  const { loadTypeScript } = await import('./load-typescript.mjs');
  try {
    process.exitCode = await loadTypeScript('src/build/cli.ts', ({ main }) => main(process.argv.slice(2)));
  } catch (error) {
    if (!isFullOrLocked(error)) throw error;
    console.error(`\nFehler: Im Ordner .cache dieses Programms lässt sich nicht schreiben (${error.code}).`);
    console.error(
      '    Schaffen Sie dort Platz, oder kopieren Sie das Programm in einen Ordner, in den Sie schreiben dürfen.',
    );
    process.exitCode = 1;
  }
} else {
  process.exitCode = 1;
}

/**
 * @param {unknown} error
 * @returns {error is NodeJS.ErrnoException}
 */
function isFullOrLocked(error) {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'].includes(String(error.code))
  );
}
