export function toggleFullscreen(): void {
  if (document.fullscreenElement === null) enterFullscreen();
  else document.exitFullscreen().catch(() => undefined);
}

/** Browsers may refuse, or not know it; then the window stays as large as it is. */
export function enterFullscreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}
