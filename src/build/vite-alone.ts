import type { InlineConfig } from 'vite';
import { projectRoot } from './project.ts';

/** Vite with what this project gives it and nothing else: no file of settings, no environment, no folder that is copied. */
export const viteAlone = {
  configFile: false,
  envDir: false,
  root: projectRoot,
  publicDir: false,
  // Whatever node_modules is a link to.
  resolve: { preserveSymlinks: true },
} satisfies InlineConfig;
