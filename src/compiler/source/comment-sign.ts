/**
 * Keeps the place of a comment where a blank or nothing would change how the text around it is read: a character that Unicode
 * keeps free of any, and that no slide can have. Nobody is shown it.
 */
export const commentSign = '\uFDD0';

/** A text without the places of comments. */
export const withoutCommentSigns = (text: string): string =>
  text.includes(commentSign) ? text.replaceAll(commentSign, '') : text;
