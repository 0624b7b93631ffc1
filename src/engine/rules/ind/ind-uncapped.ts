import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { mirrorOf, rowOf } from '../../provisions/mirror/mirror'
import { mentionsNear } from '../bearer'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const cover = String.raw`indemni(?:t(?:y|ies)|f(?:y|ication|ications|ying))\b`
/** “the Baker’s duty to indemnify”, “the indemnification obligations of the Baker”. */
const ones = String.raw`(?:\b(?:the )?\w+[’']s? (?:[a-z]+ ){0,4}?${cover}|\b${cover}(?: (?:obligations?|duty|duties))? (?:of|by) (?:the )?(?!(?:a|each|either) )\w+)`
/** “The indemnification obligations”, of whoever it is that bears them. */
const somebodys = String.raw`(?:\b(?:the|its|any|all|such|for|to) (?:\w+ )?${cover} (?:obligations?|claims?|under|set|in)\b)`
const aboutLimits = /\b(?:liab\w+|damages)\b[^;]*\b(?:exceed|limit\w*|more than|consequential|indirect|caps?)\b|\b(?:limits?|limitations?|cap|unlimited|without (?:any )?limit\w*)\b/i

export default rule({
  id: 'ind-uncapped', severity: 4, tier: 'likely', oneSided: true, together: true,
  title: 'One side’s duty to cover the other has no upper limit',
  why: 'The limit on liability stops short of the largest risk, and only one of you carries that.',
  ask: 'What is the worst case that you have in mind, and could the cover end at a sum?',
  fallback: 'A limit of its own, two or three times the yearly fees; above it only injuries and claims over copied work.',
  sources: ['CUAD, uncapped liability', 'World Commerce & Contracting: among the terms negotiated most'], labels: ['cuad:uncapped-liability'],
  find: words({
    triggers: ['indemnity', 'indemnities', 'indemnification', 'indemnify', 'indemnifying', 'indemnifications'],
    match: new RegExp([
      String.raw`\b(?:except|other than|excluding|exclusive of|apart from|with the exception of|save)\b[^;]{0,160}?(?:${ones}|${somebodys})`,
      String.raw`\b(?:(?:the|these|this) )?(?:limits?|limitations?|caps?|ceilings?|exclusions?|foregoing|this (?:section|clause|article|paragraph))\b[^.;]{0,80}?\b(?:shall|will|do(?:es)?|is|are|may) not (?:apply|extend|limit|be construed to limit|affect|cover)\b[^;]{0,160}?(?:${ones}|${somebodys})`,
      String.raw`${ones}(?: [a-z’']+){0,6}? (?:is|are|shall be|will be) (?:unlimited|without (?:any )?limit(?:ation)?(?: (?:of|as to|in) amount)?|not (?:be )?(?:subject to|limited by) (?:any|the) (?:limit\w*|cap))\b`,
    ].join('|'), 'i'),
    unless: /\b(?:subject to|up to|limited to the (?!amount)|maximum of|no more than|insur\w+|to the extent|in each case)\b|\b(?:shall|will|must|agrees? to)(?: \w+,?){0,4} (?:indemnify|defend|hold)\b/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && hasMatch(sentence.text, aboutLimits) && coverer(found, sentence, reading) !== undefined,
    against: coverer,
  }),
  flags: [
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nNeither party is liable for more than the fees paid, «except for the Baker’s indemnity» under clause 7.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«This limitation shall not apply to the Baker’s obligation to indemnify» the Mill.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«The Baker’s duty to indemnify the Mill is unlimited».',
    'The Licensor licenses to the Licensee.\n«Except with respect to Licensee’s indemnification» obligations under Section 7, neither party will be liable to the other for indirect damages.',
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Buyer”).\n«The limits in this clause do not apply to Supplier’s indemnities».',
  ],
  passes: [
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nNeither party is liable for more than the fees paid, except for each party’s indemnity under clause 7.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nThis limitation shall not apply to the Baker’s duty to indemnify the Mill. This limitation shall not apply to the Mill’s duty to indemnify the Baker. The Mill shall indemnify the Baker against claims by visitors.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nThe Baker’s duty to indemnify the Mill is limited to EUR 90,000.',
    'The Licensor licenses to the Licensee.\nLicensee’s indemnification obligations under Section 7 begin when it is told of a claim.',
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Buyer”).\nThe limits in this clause apply also to Supplier’s indemnities.',
  ],
})

/** The first party that the words name; where they name none, the only one that covers the other. Undefined where both do. */
function coverer(found: RegExpExecArray, sentence: Sentence, { contract, provisions }: Reading): string | undefined {
  if (contract.parties.length !== 2) return undefined
  const [named] = mentionsNear(found, sentence, contract).filter(({ start, end }) => end > found.index && start < found.index + found[0].length)
  const alone = rowOf(mirrorOf(contract, provisions), 'indemnity')?.lacking
  return !named || named.role === 'each' ? alone : named.role
}
