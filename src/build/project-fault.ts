/**
 * Something in the project that keeps the deck from being built and lies in no slide: a page without a place for the slides,
 * a package whose licence does not allow it. Whoever carries on the project mends it; it is told without a stack.
 */
export class ProjectFault extends Error {
  override readonly name: string = 'ProjectFault';
}
