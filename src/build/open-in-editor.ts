import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { projectPath } from './project.ts';

/**
 * Opens a file at a place in the author's editor: the one that is named, else that of `LAUNCH_EDITOR`, else one that runs.
 *
 * @param place `/absolute/path:line:column`
 * @param editor a command, or the path of a program, which may have spaces in it
 * @returns whether there was an editor that took it; one that stays open answers when it is closed
 */
export function openInEditor(place: string, editor = ''): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [projectPath('bin/open-editor.mjs'), place, commandOf(editor)], {
      stdio: 'ignore',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    // The server may end before the editor does.
    child.unref();
  });
}

/** Who names a program does not quote it as a shell would want it. */
function commandOf(editor: string): string {
  return existsSync(editor) ? `'${editor}'` : editor;
}
