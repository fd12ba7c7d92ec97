/**
 * All that is read of a page, in order, with a space wherever a word ends. Runs in the page, so it refers to nothing outside
 * itself.
 */
export function readWords(): string {
  const words: string[] = [];
  const isLine = (element: Element): boolean => {
    if (element instanceof SVGElement)
      return element.localName === 'text' || element.hasAttribute('x') || element.hasAttribute('dy');
    return element.localName === 'br' || !getComputedStyle(element).display.startsWith('inline');
  };
  const read = (element: Element): void => {
    if (element.getAttribute('aria-hidden') === 'true' && !element.closest('[role="img"]')) return;
    if (element.matches('script, style, title, desc') || !element.checkVisibility()) return;
    const space = isLine(element) ? ' ' : '';
    words.push(space);
    for (const node of element.childNodes) {
      if (node instanceof Element) read(node);
      else if (node instanceof Text) words.push(node.data);
    }
    words.push(space);
  };
  read(document.body);
  return words.join('').replace(/\s+/g, ' ').trim();
}
