/** The full stop behind a phrase. */

/** A full stop, unless the text ends a sentence already. */
export const stop = (text: string): string => (/[.?!][”’)]?$/.test(text) ? '' : '.');
