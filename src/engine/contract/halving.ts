/** The first place in an ordered list of this length for which a test that stays true once it is true holds; the length where there is none. */
export function firstWhere(length: number, reached: (index: number) => boolean): number {
  let low = 0, high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
