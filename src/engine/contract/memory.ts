/**
 * Remembers what a pure function of a text gave, so that a review after an edit does the changed paragraphs again and no others.
 * Bounded by the characters it keeps; the oldest go first. The answers are the same with an empty memory.
 */
export function remember<T>(read: (text: string) => T, limit = 4_000_000): (text: string) => T {
  const known = new Map<string, T>()
  let kept = 0
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    if (text.length > limit / 8) return value
    known.set(text, value)
    kept += text.length
    for (const oldest of known.keys()) {
      if (kept <= limit) break
      known.delete(oldest)
      kept -= oldest.length
    }
    return value
  }
}
