// A process of its own, as the package tells of failure in English, and on the terminal.
const { default: launchEditor } = await import('launch-editor');

const [place, editor] = process.argv.slice(2);
launchEditor(place, editor || undefined, () => {
  process.exitCode = 1;
});
