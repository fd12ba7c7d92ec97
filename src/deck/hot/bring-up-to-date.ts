/** Makes an element on the page what has been written, and leaves alone what is as before. */

/** What the deck adds to a slide while it is shown. */
const added = '.think-timer';

/** What is drawn or read as one, and is made anew if anything in it is other than before. */
export const drawnAsOne = '.chart, .decision, .figure, aside.notes, svg';

/** HTML without the places in the file: a line more above moves them, and nothing that is seen. */
export const seenHtml = (element: Element | null): string =>
  element?.outerHTML.replaceAll(/ data-at="[^"]*"/g, '') ?? '';

const tokens = (element: Element): string[] => [...element.classList];

/** Changes the attributes that were written otherwise; what the deck and reveal.js have set stays. */
function changeAttributes(standing: Element, before: Element, after: Element): void {
  for (const name of new Set([...before.getAttributeNames(), ...after.getAttributeNames()])) {
    const [was, is] = [before.getAttribute(name), after.getAttribute(name)];
    if (was === is) continue;
    if (name === 'class') {
      standing.classList.remove(...tokens(before));
      standing.classList.add(...tokens(after));
    } else if (is === null) standing.removeAttribute(name);
    else standing.setAttribute(name, is);
  }
}

/** Between these a space is not seen. */
const blocks = 'section, div, ol, ul, dl, table, thead, tbody, tr';

/** Holds blocks and no words of its own, and can be changed one by one. */
function isContainer(element: Element, wholes: string): boolean {
  if (element.matches(wholes) || !element.matches(blocks) || element.childElementCount === 0) return false;
  return [...element.childNodes].every(
    ({ nodeType, textContent }) => nodeType !== Node.TEXT_NODE || textContent?.trim() === '',
  );
}

const isAlike = (one: Element, other: Element, wholes: string): boolean =>
  one.tagName === other.tagName &&
  one.className === other.className &&
  isContainer(one, wholes) &&
  isContainer(other, wholes);

/** A child on the page, and as it was written. */
interface Child {
  readonly standing: Element;
  readonly before: Element;
}

function take(children: Child[], isWanted: (child: Child) => boolean): Child | undefined {
  const at = children.findIndex(isWanted);
  return at === -1 ? undefined : children.splice(at, 1)[0];
}

/** Puts `wanted` into this order without moving what stands right. */
function place(parent: Element, wanted: readonly Element[]): void {
  const skip = (from: Element | null): Element | null =>
    from?.matches(added) ? skip(from.nextElementSibling) : from;
  let next = skip(parent.firstElementChild);
  for (const child of wanted) {
    if (child === next) next = skip(child.nextElementSibling);
    else parent.insertBefore(child, next);
  }
}

/** For every child as it is to be: the standing one that is the same or can become so, or the new one. */
function childrenFrom(rest: Child[], after: Element, wholes: string): Element[] {
  const made = [...after.children];
  const same = made.map((child) => {
    const html = seenHtml(child);
    return take(rest, ({ before }) => seenHtml(before) === html)?.standing;
  });
  return made.map((child, index) => {
    const standing = same[index];
    if (standing) return standing;
    const alike = take(rest, ({ before }) => isAlike(before, child, wholes));
    if (!alike) return child;
    bringUpToDate(alike.standing, alike.before, child, wholes);
    return alike.standing;
  });
}

/**
 * Brings `standing` from what was written `before` to what is written now; `after` is used up. What matches `wholes` stays
 * as it is or is replaced.
 */
export function bringUpToDate(standing: Element, before: Element, after: Element, wholes = drawnAsOne): void {
  changeAttributes(standing, before, after);
  const standingChildren = [...standing.children].filter((child) => !child.matches(added));
  const rest = [...before.children].flatMap((child, index): Child[] => {
    const standingChild = standingChildren[index];
    return standingChild ? [{ standing: standingChild, before: child }] : [];
  });
  const wanted = childrenFrom(rest, after, wholes);
  for (const child of standingChildren) if (!wanted.includes(child)) child.remove();
  place(standing, wanted);
}
