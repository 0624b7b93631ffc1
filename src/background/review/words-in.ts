/** How many words there are, as a person would count them. */
export function wordsIn(text: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0
    if (!blank && !inside) words++
    inside = !blank
  }
  return words
}
