type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
type Size = { readonly width: number; readonly height: number }

/** Room between card and words, and between card and the window's edge, in CSS pixels. */
const gap = 8
/** A taller card hides too much of the page. What it holds can be scrolled. */
const tallest = 440
/** A card lower than this shows too little at a time: it rather covers the words. */
const lowest = 160

/**
 * The card's corner, and how high it may be: under the words if there is room, else above, else wherever more room is, and
 * then no higher than that room. Always inside the window. `card` is as high as what it holds.
 */
export function cardPlace(words: Box, card: Size, view: Size): { readonly left: number; readonly top: number; readonly height: number } {
  const left = Math.max(gap, Math.min(words.left, view.width - card.width - gap))
  const whole = Math.min(card.height, tallest, view.height - 2 * gap)
  const roomBelow = view.height - words.bottom - 2 * gap, roomAbove = words.top - 2 * gap
  const below = roomBelow >= whole || roomBelow >= roomAbove
  const room = below ? roomBelow : roomAbove
  const height = room >= lowest ? Math.min(whole, room) : whole
  const wanted = below ? words.bottom + gap : words.top - gap - height
  return { left, top: Math.max(gap, Math.min(wanted, view.height - height - gap)), height }
}

/** The middle of that part of a line which is inside the window; undefined where none is. */
export function middleInSight({ left, top, right, bottom }: Box, { width, height }: Size): { readonly x: number; readonly y: number } | undefined {
  if (right <= 0 || left >= width || bottom <= 0 || top >= height) return undefined
  return { x: (Math.max(left, 0) + Math.min(right, width)) / 2, y: (Math.max(top, 0) + Math.min(bottom, height)) / 2 }
}
