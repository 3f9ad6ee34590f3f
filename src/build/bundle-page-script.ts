import { projectPath } from './project.ts';
import { scriptTargets } from './targets.ts';
import { viteAlone } from './vite-alone.ts';

/** A script for the page (`fit`, `a11y`, `print`) as one classic script, for a page that may load nothing. */
export async function bundlePageScript(room: 'fit' | 'a11y' | 'print'): Promise<string> {
  // Only when it is needed: it takes 0.1 s to load.
  const { build } = await import('vite');
  const built = await build({
    ...viteAlone,
    logLevel: 'silent',
    build: {
      write: false,
      target: scriptTargets,
      minify: false,
      rolldownOptions: { input: projectPath(`src/${room}/main.ts`), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [script, ...others] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`src/${room} should build to one script.`);
  return script.code;
}
