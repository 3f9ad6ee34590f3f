/** `bausteine/a.md` and `../bilder/b.png` → `bilder/b.png`: what a file calls another, as its deck folder would; forward slashes. */
export function joinPath(from: string, to: string): string {
  const steps: string[] = from.split('/').slice(0, -1);
  for (const step of to.replaceAll('\\', '/').split('/')) {
    const last = steps.at(-1);
    if (step === '..' && last !== undefined && last !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Whether an address is a path from where it stands: no web address, no data, no place on the disk. */
export function isRelativePath(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z\d+.-]*:|[\\/#?])/i.test(address);
}
