type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
type Size = { readonly width: number; readonly height: number }

/** Room between card and words, and between card and the window's edge, in CSS pixels. */
const gap = 8

/** The card's corner: under the words if there is room, else above, else wherever more room is; always inside the window. */
export function cardCorner(words: Box, card: Size, view: Size): { readonly left: number; readonly top: number } {
  const left = Math.max(gap, Math.min(words.left, view.width - card.width - gap))
  const below = words.bottom + gap, above = words.top - gap - card.height
  const fitsBelow = below + card.height + gap <= view.height, fitsAbove = above >= gap
  const wanted = fitsBelow || (!fitsAbove && view.height - words.bottom >= words.top) ? below : above
  return { left, top: Math.max(gap, Math.min(wanted, view.height - card.height - gap)) }
}
