/** As browsers know it; a DOM that paints nothing need not know the colours of letters alone. */
export type Style = CSSStyleDeclaration & { readonly webkitTextFillColor?: string; readonly webkitTextStrokeWidth?: string }

/** How an element, or what a style sheet puts before or after it, is shown. */
export const styleOf = (element: Element, pseudo?: string): Style => element.ownerDocument.defaultView!.getComputedStyle(element, pseudo)

/** Whether what is too long for a box can be scrolled into view by whoever reads it. */
export const scrolls = (overflow: string): boolean => /auto|scroll|overlay/.test(overflow)
