/** Where the small words stand that come before a term: “|the Services”, “|any Steering Committee”. A pattern that begins with them is tried there alone. */

/** A capital behind any other word says nothing of a term. */
const small = new Set(['a', 'an', 'the', 'any', 'each', 'such', 'that', 'this', 'all', 'of', 'its', 'for', 'to', 'no', 'by', 'with', 'A', 'An', 'The', 'Any', 'Each', 'All'])
const longest = 4

/** The places of these words where a plain space and a capital follow, in order. */
export function beforeCapitals(text: string): readonly number[] {
  const places: number[] = []
  for (let i = 2; i < text.length; i++) {
    if (!isCapital(text.charCodeAt(i)) || text.charCodeAt(i - 1) !== 32) continue
    let start = i - 1
    while (start > 0 && isLetter(text.charCodeAt(start - 1)) && i - start <= longest + 1) start--
    if (start < i - 1 && small.has(text.slice(start, i - 1))) places.push(start)
  }
  return places
}

/** Whether a second word with a capital follows the first. */
export function beforeTwoCapitals(text: string, at: number): boolean {
  const second = text.indexOf(' ', text.indexOf(' ', at) + 1) + 1
  return second > 0 && isCapital(text.charCodeAt(second))
}

const isCapital = (c: number): boolean => c <= 90 && c >= 65
const isLetter = (c: number): boolean => c >= 97 && c <= 122 || isCapital(c)
