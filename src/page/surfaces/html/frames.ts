/** Frames whose pages belong to the same site: srcdoc, about:blank, blob, or a page of its own. They are read where they stand. */

/** Smaller frames, in CSS pixels, hold advertisements and counters. */
const leastWidth = 200, leastHeight = 100

export const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe' || element.localName === 'frame'

/** The document in a frame, where it may be looked into and is large enough to hold a contract. */
export const frameIn = ({ contentDocument, offsetWidth, offsetHeight }: HTMLIFrameElement): Document | undefined =>
  contentDocument?.body && offsetWidth >= leastWidth && offsetHeight >= leastHeight ? contentDocument : undefined

/** The documents in frames under an element, and in the frames of those. */
export function framesUnder(element: Element): readonly Document[] {
  return [...element.querySelectorAll('iframe, frame')].flatMap(frame => {
    const inner = frameIn(frame as HTMLIFrameElement)
    return inner ? [inner, ...framesUnder(inner.body)] : []
  })
}
