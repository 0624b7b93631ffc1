import type { Contract, Quantity, Span } from './contract'

/** The quantities inside a span, in order. */
export function quantitiesIn(contract: Contract, { start, end }: Span): readonly Quantity[] {
  const { quantities } = contract
  let low = 0, high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quantities[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: Quantity[] = []
  for (let i = low; i < quantities.length && quantities[i]!.start < end; i++) if (quantities[i]!.end <= end) found.push(quantities[i]!)
  return found
}
