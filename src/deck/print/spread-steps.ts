import { fragmentGroups, stopAtStep } from '../steps.ts';

/** A copy for an earlier step: without ids and notes, and its headline is no bookmark of its own. */
function earlierStep(slide: Element, step: number): Element {
  const copy = slide.cloneNode(true) as Element;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const notes of copy.querySelectorAll('aside.notes')) notes.remove();
  const headline = copy.querySelector('h1');
  if (headline) {
    const line = document.createElement('p');
    line.className = headline.className;
    line.append(...headline.childNodes);
    headline.replaceWith(line);
  }
  stopAtStep(copy, step);
  return copy;
}

/** Puts a page for every earlier step before each slide; the slide itself stays as its last step. */
export function spreadSteps(root: ParentNode): void {
  for (const slide of root.querySelectorAll('.slides > section')) {
    const steps = fragmentGroups(slide).length;
    for (let step = 0; step < steps; step += 1) slide.before(earlierStep(slide, step));
  }
}
