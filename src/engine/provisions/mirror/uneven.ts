/** Rights that both sides hold, one on worse terms: 10 days of notice against 90. */
import type { Contract } from '../../contract/contract'
import type { Provision } from '../provision'
import type { Term, Uneven } from './right'
import { readTerms } from './terms'

/** Whether more is worse for the one whose term it is: who must give longer notice, who can charge less, and whose wish to transfer may be refused without a reason, is worse off. */
const moreIsWorse: Readonly<Record<Term['what'], boolean>> = { notice: true, suspendNotice: true, auditNotice: true, cure: false, cap: true, capMonths: true, interest: false, consent: true, secrecy: true, restraint: true }

export function readUneven(contract: Contract, provisions: readonly Provision[]): readonly Uneven[] {
  const [one, other, third] = contract.parties
  if (!one || !other || third) return []
  const terms = readTerms(contract, provisions)
  return whats.flatMap(what => {
    const all = terms.filter(term => term.what === what)
    // A term for both, and two terms of one side, leave open which counts against which.
    const mine = onlyTerm(all, one.role), theirs = onlyTerm(all, other.role)
    if (!mine || !theirs || all.some(({ holder }) => holder === 'each') || mine.unit !== theirs.unit || !differ(mine.value, theirs.value)) return []
    const worse = (mine.value > theirs.value) === moreIsWorse[what] ? mine : theirs
    return [{ what, kind: kindOf[what], worse: worse.holder, own: worse, other: worse === mine ? theirs : mine }]
  })
}

const kindOf: Readonly<Record<Term['what'], string>> = {
  notice: 'termination-for-convenience', suspendNotice: 'suspension', auditNotice: 'audit-rights', cure: 'cure-period', cap: 'cap-on-liability', capMonths: 'cap-on-liability', interest: 'late-interest',
  consent: 'anti-assignment', secrecy: 'confidentiality', restraint: 'non-compete',
}
const whats = Object.keys(kindOf) as readonly Term['what'][]

function onlyTerm(terms: readonly Term[], role: string): Term | undefined {
  const own = terms.filter(({ holder }) => holder === role)
  return new Set(own.map(({ value, unit }) => `${value} ${unit}`)).size === 1 ? own[0] : undefined
}

/** A month and thirty days, or five business days and a week, are no difference. */
const differ = (a: number, b: number): boolean => Math.abs(a - b) > 0.05 * Math.max(a, b)
