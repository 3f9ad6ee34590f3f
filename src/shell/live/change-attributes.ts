/**
 * Makes of an element that was delivered with some attributes one that was delivered with others. What has been written to it
 * since stays: classes and declarations of style are changed one by one.
 */
export function changeAttributes(element: HTMLElement, before: HTMLElement, after: HTMLElement): void {
  for (const name of new Set([...before.getAttributeNames(), ...after.getAttributeNames()])) {
    const value = after.getAttribute(name);
    if (value === before.getAttribute(name)) continue;
    if (name === 'class') changeClasses(element, before, after);
    else if (name === 'style') changeStyle(element, before, after);
    else if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function changeClasses({ classList }: HTMLElement, before: HTMLElement, after: HTMLElement): void {
  classList.remove(...before.classList);
  classList.add(...after.classList);
}

function changeStyle(element: HTMLElement, before: HTMLElement, after: HTMLElement): void {
  const { style } = element;
  for (const name of before.style) style.removeProperty(name);
  for (const name of after.style)
    style.setProperty(name, after.style.getPropertyValue(name), after.style.getPropertyPriority(name));
  if (style.length === 0) element.removeAttribute('style');
}
