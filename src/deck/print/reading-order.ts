/** Puts what a slide reads out in the order in which it is seen. The style sheet alone says what stands where. */

/** A drawing that lies under a slide's text comes after that text, with its table: read aloud, a page begins with its headline. */
function putHeadlineFirst(frame: Element): void {
  for (const drawing of frame.querySelectorAll(':scope > :is(.behind, .behind + .figure-data)')) {
    frame.insertBefore(drawing, frame.querySelector(':scope > .source-line, :scope > .day-ruler'));
  }
}

/** A source card stands below the text beside its quotation. */
function putCardLast(evidence: Element): void {
  const aside = evidence.querySelector(':scope > .aside');
  evidence.querySelector(':scope > .source-card')?.before(...(aside ? [aside] : []));
}

/** Orders the slides inside `root`. */
export function orderForReading(root: ParentNode): void {
  for (const frame of root.querySelectorAll('.slide-frame')) putHeadlineFirst(frame);
  for (const evidence of root.querySelectorAll('.evidence')) putCardLast(evidence);
}
