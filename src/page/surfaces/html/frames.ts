/** Frames whose pages belong to the same site: srcdoc, about:blank, blob, or a page of its own. They are read where they stand. */

/** Smaller frames, in CSS pixels, hold advertisements and counters. */
const leastWidth = 200, leastHeight = 100

export const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe' || element.localName === 'frame'

/** The document in a frame, where it may be looked into and is large enough to hold a contract. */
export const frameIn = ({ contentDocument, offsetWidth, offsetHeight }: HTMLIFrameElement): Document | undefined =>
  contentDocument?.body && offsetWidth >= leastWidth && offsetHeight >= leastHeight ? contentDocument : undefined

type Point = { readonly x: number; readonly y: number }

/** Where something that is drawn in a framed document is in the window of a document around it; in CSS pixels, as everything here. */
export function boxAround(outer: Document, inner: Document, box: DOMRect): DOMRect {
  const frame = inner === outer ? null : inner.defaultView?.frameElement as HTMLIFrameElement | null | undefined
  if (!frame) return box
  const { left, top, scale } = placeOf(frame)
  return boxAround(outer, frame.ownerDocument, new DOMRect(left + box.x * scale, top + box.y * scale, box.width * scale, box.height * scale))
}

/** Where a point of the window around a frame is in the window of the document in it. */
export function pointWithin(frame: HTMLIFrameElement, { x, y }: Point): Point {
  const { left, top, scale } = placeOf(frame)
  return { x: (x - left) / scale, y: (y - top) / scale }
}

/** Where the window in a frame begins, and how much larger it is shown than it is: pages zoom what they preview. */
function placeOf(frame: HTMLIFrameElement) {
  const { left, top, width } = frame.getBoundingClientRect(), scale = width / frame.offsetWidth || 1
  return { left: left + frame.clientLeft * scale, top: top + frame.clientTop * scale, scale }
}

/** A frame of at least this size, in CSS pixels, may hold a contract. */
const largeWidth = 300, largeHeight = 200
/** Sizes in which advertisements are sold. */
const advertisements = /^(?:300x(?:250|600|1050)|336x280|320x480|970x250|980x240)$/

/** The address of the largest frame in sight that belongs to another site, so that its page cannot be read from here. */
export function foreignFrame(document: Document): string | undefined {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap(frame => {
    const { clientWidth: width, clientHeight: height } = frame
    const isLarge = width >= largeWidth && height >= largeHeight && !advertisements.test(`${width}x${height}`)
    return isLarge && !frame.contentDocument && /^https?:/.test(frame.src) && frame.checkVisibility({ visibilityProperty: true }) ? [{ address: frame.src, size: width * height }] : []
  })
  return frames.toSorted((a, b) => b.size - a.size)[0]?.address
}

/** The documents in frames under an element, and in the frames of those. */
export function framesUnder(element: Element): readonly Document[] {
  return [...element.querySelectorAll('iframe, frame')].flatMap(frame => {
    const inner = frameIn(frame as HTMLIFrameElement)
    return inner ? [inner, ...framesUnder(inner.body)] : []
  })
}
