import type { Contract, Duration, Money, Percentage, Span } from '../contract/contract'
import { quantitiesIn } from '../contract/quantities-in'

export const durationsIn = (contract: Contract, span: Span) => quantitiesIn(contract, span).filter((q): q is Duration => q.kind === 'duration')
export const moneyIn = (contract: Contract, span: Span) => quantitiesIn(contract, span).filter((q): q is Money => q.kind === 'money')
export const percentagesIn = (contract: Contract, span: Span) => quantitiesIn(contract, span).filter((q): q is Percentage => q.kind === 'percentage')

/** 'USD 1200.00'; an amount without its currency stands alone. */
export const moneyValue = ({ currency, amount }: Money) => (currency ? `${currency} ${amount.toFixed(2)}` : amount.toFixed(2))
