import type { Clause } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** The last number of "4.3" where it belongs to a run; roman numbers, letters and attachments have runs of other kinds. */
const lastNumber = ({ number = '' }: Clause): number | undefined => (/^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(number) ? Number(number.slice(number.lastIndexOf('.') + 1)) : undefined)
const stepTo = (before: Clause, clause: Clause): number => (lastNumber(clause) ?? 0) - (lastNumber(before) ?? 0)
const stem = ({ number = '' }: Clause): string => number.slice(0, number.lastIndexOf('.'))

function gaps({ contract: { text, clauses } }: Reading): Hit[] {
  const runs = new Map<string, Clause[]>()
  for (const clause of clauses) {
    // What the browser counts is never a slip of the drafter's.
    if (clause.attachment || lastNumber(clause) === undefined || !text.slice(clause.at.start, clause.at.end).includes(clause.number!)) continue
    const key = `${clause.parent}/${stem(clause)}`
    const same = runs.get(key)
    if (same) same.push(clause)
    else runs.set(key, [clause])
  }
  const all = [...runs.values()].filter(run => run.length >= 3)
  // One or two breaks are slips of drafting; many are an outline that could not be read.
  const broken = all.flatMap(run => run.slice(1).flatMap((clause, i) => (stepTo(run[i]!, clause) === 1 ? [] : [{ before: run[i]!, clause }])))
  if (broken.length > 2 || runs.size < 2) return []
  return broken.filter(({ before, clause }) => {
    const step = stepTo(before, clause)
    const next = all.map(run => run[run.indexOf(clause) + 1]).find((_, i) => all[i]!.includes(clause))
    // “8.1, 8.6, 8.3”: the run goes on as if the middle one bore the right number.
    const goesOn = next !== undefined && stepTo(before, next) === 2
    if (step < 0 || (step > 3 && !goesOn)) return false
    // Where a number comes twice, the next jump by one is the same slip.
    if (step === 2 && broken.some(other => other.clause === before && stepTo(other.before, other.clause) === 0)) return false
    const wanting = Array.from({ length: Math.max(step - 1, 0) }, (_, i) => `${stem(clause)}.${lastNumber(before)! + i + 1}`)
    // "… as provided in Section 9.12" at a line's end is a reference, whatever the outline made of it.
    if ([before, clause].some(({ at, number = '' }) => hasMatch(text.slice(Math.max(0, at.start - 28), at.start), /(?:sections?|clauses?|articles?|§|\band|\bor|\bto|,|[a-z] )[^\S\n]{0,3}$|\b(?:this|in|of|under|by|to|with|and|or) (?:sections?|clauses?|articles?)\s{1,12}$/i) || new RegExp(`${number.replaceAll('.', '\\.')}\\s?(?:[),;]|\\(["“])`).test(text.slice(at.start, at.start + 30)))) return false
    // A number that stands anywhere between the two was there and was not seen as a clause.
    const between = text.slice(before.at.start, clause.at.start).replace(/(?<=\d)[,;](?=\d)/g, '.')
    return !wanting.some(number => between.includes(number)) && !/\b(?:reserved|deleted|omitted)\b/i.test(text.slice(before.at.end, clause.at.start))
  }).map(({ before, clause }) => ({ spans: [before, clause].map(({ at, number = '' }) => ({ start: text.indexOf(number, at.start), end: text.indexOf(number, at.start) + number.length })) }))
}

export default rule({
  id: 'drf-numbering-gap', severity: 2, tier: 'fact',
  title: 'The numbering jumps, or one number comes twice',
  why: 'A clause was taken out or pasted in, and references to clause numbers may now point to the wrong place.',
  ask: 'Was something taken out or put in here?',
  fallback: 'Number the clauses anew, and check every reference.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: gaps },
  flags: [
    '1. Rent\n1.1 The Tenant pays the rent.\n1.2 The rent is due monthly.\n1.3 Interest is due on late rent.\n2. Repairs\n2.1 The Landlord mends the roof.\n«2.2» The Tenant mends the floor.\n«2.4» The Tenant tells the Landlord of damp.',
    '1. Goods\n1.1 The Supplier delivers chairs.\n«1.2» The Supplier delivers tables.\n«1.2» The Supplier delivers lamps.\n2. Price\n2.1 The Buyer pays monthly.\n2.2 The Buyer pays in euros.\n2.3 The Buyer pays by transfer.',
    '1. Goods\n1.1 The Supplier delivers chairs.\n«1.2» The Supplier delivers tables.\n«1.2» The Supplier delivers lamps.\n1.4 The Supplier delivers beds.\n2. Price\n2.1 The Buyer pays monthly.\n2.2 The Buyer pays in euros.\n2.3 The Buyer pays by transfer.',
    '4. Term\n«4.1» The term is a year.\n«4.4» Either party may end it.\n4.5 Notice is in writing.\n5. Law\n5.1 Danish law applies.\n5.2 The courts of Odense decide.',
  ],
  passes: [
    '1. Rent\n1.1 The Tenant pays the rent.\n1.2 The rent is due monthly.\n1.3 Interest is due on late rent.\n2. Repairs\n2.1 The Landlord mends the roof.\n2.2 The Tenant mends the floor.\n2.3 The Tenant tells the Landlord of damp.',
    '1. Rent\n1.1 The Tenant pays the rent.\n1.2 The rent is due monthly. [1.3 left out]\n1.4 Interest is due on late rent.\n2. Repairs\n2.1 The Landlord mends the roof.',
    '1. Goods\n1.1 The Supplier delivers chairs.\n1.2 Chairs that are not as this Section\n1.2 says go back.\n1.3 The Supplier delivers beds.\n2. Price\n2.1 The Buyer pays monthly.\n2.2 The Buyer pays in euros.',
    '1. Goods\n1.1 The Supplier delivers chairs.\n1,2 The Supplier delivers tables.\n1.3 The Supplier delivers beds.\n1.4 The Supplier delivers lamps.\n2. Price\n2.1 The Buyer pays monthly.\n2.2 The Buyer pays in euros.',
    'The price rose from 1.2 to 1.4 euros.',
  ],
})
