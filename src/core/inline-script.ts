import { firstScript } from './first-script.ts';
import { squeezeScript } from './squeeze-script.ts';

/**
 * Runs the shell once the browser has painted the page: compiling a script of 140 kB would hold the first slide up. It is
 * the text of the element before. A page that nobody sees, or that is opened at a certain slide, has no paint to wait for.
 */
const starter = squeezeScript(`(() => {
  const shell = document.currentScript.previousElementSibling.textContent;
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    const script = document.createElement('script');
    script.textContent = shell;
    document.body.append(script);
    script.remove();
  };
  if (document.hidden || location.hash !== '') return start();
  const painted = (list) => list.getEntriesByName('first-contentful-paint').length > 0 && start();
  try {
    new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
  } finally {
    // A window that is covered in this moment is not painted.
    setTimeout(start, 500);
  }
})();`);

/** Texts of the scripts that may run in a page with this shell, as they stand in it: a policy names them by their hashes. */
export function inlineScripts(shell: string): readonly string[] {
  return [firstScript, escapeScript(shell), starter];
}

/** The shell as text that costs nothing to read over, and the few lines that start it. */
export function renderInlineScript(shell: string): string {
  return `<script type="text/plain">${escapeScript(shell)}</script><script>${starter}</script>`;
}

/** Script text as it may stand between `<script>` tags; inside string literals it means the same. */
function escapeScript(text: string): string {
  return text.replaceAll('<!--', '\\x3C!--').replace(/<(\/?script)/gi, '\\x3C$1');
}
