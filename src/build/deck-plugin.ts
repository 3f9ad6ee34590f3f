import type { Plugin, Rolldown, UserConfig } from 'vite';
import { devScript, devScriptText, type PageOptions, renderExportPage } from './deck-page.ts';
import { projectPath } from './project.ts';
import { type DeckSource, serveLiveDeck } from './serve-live-deck.ts';
import { scriptTargets } from './targets.ts';

/** Turns a deck into its page: live while it is served, and into the one file of an export when it is built. */
export function deckPlugin(source: DeckSource, options: PageOptions = {}): Plugin {
  return {
    name: 'deck',
    enforce: 'pre',
    config: (_config, { command }) => (command === 'build' ? buildConfig : undefined),
    resolveId: (id) => (id === devScript ? id : undefined),
    load: (id) => (id === devScript ? devScriptText : undefined),
    async generateBundle(_output, bundle) {
      const loaded = await source.load();
      const page = await renderExportPage(loaded, takeScript(bundle), options);
      this.emitFile({ type: 'asset', fileName: `${loaded.deck.meta.slug}.html`, source: page });
    },
    configureServer: (server) => serveLiveDeck(server, source),
  };
}

/** The shell as one classic script: modules do not load from `file://` in every browser. */
const buildConfig: UserConfig = {
  build: {
    write: false,
    target: scriptTargets,
    minify: true,
    sourcemap: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: {
      input: projectPath('src/shell/main.ts'),
      output: { format: 'iife', codeSplitting: false },
    },
  },
};

/** Takes the script out of what is built: it goes into the page. */
function takeScript(bundle: Rolldown.OutputBundle): string {
  const [chunk, ...others] = Object.values(bundle);
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`The shell should build to one script, not to: ${Object.keys(bundle).join(', ')}`);
  }
  delete bundle[chunk.fileName];
  return chunk.code.trimEnd();
}
