/** How many parts a page may be made of. A contract needs few of them, a page may have any number, and all that is looked at costs the page time. */

/** Elements and stretches of text that are read, from the top on. */
export const mostParts = 250_000

/** Elements on a page that is marked. For each style sheet more, the browser goes over all of them in one go. */
const mostMarked = 100_000

export const isCrowded = (document: Document): boolean => document.getElementsByTagName('*').length > mostMarked
