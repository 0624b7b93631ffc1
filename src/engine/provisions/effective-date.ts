import type { Contract } from '../contract/contract'
import { rememberInContract, rememberInSentence } from '../contract/memory'
import { sentencesWithAny } from '../contract/words'
import { agreementDateOf, placeOf } from './agreement-date'
import { namedEffectiveDate, openingDate } from './dates'
import type { ProvisionKind } from './provision'
import { signingDate } from './signing-date'

export const effectiveDate: ProvisionKind = {
  kind: 'effective-date',
  triggers: [],
  places: contract => placeOf(contract, effectiveDateOf(contract)),
  find: (_sentence, contract) => {
    const date = effectiveDateOf(contract)
    return date ? [{ start: date.start, end: date.end }] : []
  },
  finds: ['This Agreement takes effect on «4 March 2021» (the “Effective Date”).', 'This Agreement is made on «4 March 2021» between Alder Ltd and Birch LLC.'],
  passes: ['Prices are reviewed on 4 March 2021 by the Buyer and the Seller together in Cork.'],
}

/** The date that is called effective; else the day on which the contract is made, or to which it points. */
export function effectiveDateOf(contract: Contract) {
  const named = namedEffectiveDate(contract)
  if (named) return named.date
  const opening = openingDate(contract)
  if (opening?.effective) return opening.date
  const points = pointsTo(contract)
  return points === 'signing' ? signingDate(contract) ?? opening?.date : points && agreementDateOf(contract)
}

const begins = String.raw`\b(?:effective|commenc(?:e|es|ing)|begin(?:s|ning)?|start(?:s|ing)?|(?:come|enter)s? into (?:force|effect)|means|is)\b`
const takesEffect = String.raw`\b(?:agreement|contract|term|amendment|effective date|commencement date)\b[^.;]{0,120}${begins}[^.;]{0,60}`
const made = new RegExp(String.raw`${takesEffect}\b(?:date (?:hereof|of (?:this|the) (?:\w+ )?(?:agreement|contract|amendment))|(?:day|date)(?: and year)? (?:first )?(?:above |herein)?(?:first )?(?:written|set forth|stated|mentioned) ?(?:above|herein)?|(?:date|time|day) of (?:its |the )?execution|execution (?:hereof|date|of this))`, 'i')
const signed = new RegExp(String.raw`(?:${takesEffect}|\bexecuted and effective\b[^.;]{0,20})\b(?:signing date|(?:date|day) (?:of|on which)[^.;]{0,60}\b(?:signature|signing|signs?|signed)|(?:last|later|latest)[^.;]{0,30}\b(?:signature|signed|signs)|date[^.;]{0,30}\b(?:is|was|has been|been) (?:signed|executed)|date (?:set forth |written )?below)`, 'i')
const told = rememberInSentence(text => (signed.test(text) ? 'signing' : made.test(text) ? 'making' : 'nothing'))

/** "takes effect on the date hereof", "means the date of the last signature". */
const pointsTo = rememberInContract((contract): 'making' | 'signing' | undefined => {
  for (const index of sentencesWithAny(contract.words, ['effective', 'commencement', 'commence', 'commences', 'commencing', 'begin', 'begins', 'beginning', 'start', 'starts', 'force'])) {
    const { text } = contract.sentences[index]!
    if (text.length > 3_000) continue
    const to = told(text)
    if (to !== 'nothing') return to
  }
  return undefined
})
