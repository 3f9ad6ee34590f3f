/** Runs the action when the browser has painted the page as it was delivered; at once in a page that nobody sees. */
export function afterFirstPaint(action: () => void): void {
  if (document.hidden) {
    action();
    return;
  }
  let done = false;
  const once = () => {
    if (!done) action();
    done = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(once));
  // A window that is covered in this moment gets no frames.
  setTimeout(once, 500);
}
