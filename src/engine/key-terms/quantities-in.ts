import type { Contract, Duration, Money, Percentage, Quantity, Span } from '../contract/contract'

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

export const durationsIn = (contract: Contract, span: Span) => quantitiesIn(contract, span).filter((q): q is Duration => q.kind === 'duration')
export const moneyIn = (contract: Contract, span: Span) => quantitiesIn(contract, span).filter((q): q is Money => q.kind === 'money')
export const percentagesIn = (contract: Contract, span: Span) => quantitiesIn(contract, span).filter((q): q is Percentage => q.kind === 'percentage')

/** 'USD 1200.00'; an amount without its currency stands alone. */
export const moneyValue = ({ currency, amount }: Money) => (currency ? `${currency} ${amount.toFixed(2)}` : amount.toFixed(2))
