import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imports a TypeScript module of this project, hands it to `use`, and waits for that.
 * The same as Vite's `runnerImport`, but that one closes its runner after the first import, and then `import()` of what
 * only some verbs need (a browser driver: 300 ms) fails.
 * @template T
 * @param {string} path from the project's root: `/src/build/cli.ts`
 * @param {(module: any) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function loadTypeScript(path, use) {
  const environments = {
    cli: {
      consumer: 'server',
      dev: { moduleRunnerTransform: true },
      resolve: { external: true, conditions: ['node'] },
    },
  };
  const config = await resolveConfig(
    { configFile: false, envDir: false, root, logLevel: 'error', environments },
    'serve',
  );
  const environment = createRunnableDevEnvironment('cli', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  try {
    return await use(await environment.runner.import(path));
  } finally {
    await environment.close();
  }
}
