import type { Contract, Sentence } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { rememberInContract } from '../contract/memory'
import { datesIn } from '../provisions/dates-in'
import { termClauses } from '../provisions/term-clauses'
import { computedEnd, lengthOf } from './computed-end'
import type { KeyTermKind } from './key-term'
import type { Found } from './of-provisions'
import { writtenEnd } from './written-end'

/** The end of the first term: the date that is written, or the one that the beginning and the length make; "perpetual" where only someone or some event ends it. */
export const expirationDate: KeyTermKind = {
  kind: 'expiration-date',
  find: contract => {
    const found = endOfTerm(contract)
    return found ? [found] : []
  },
  finds: [
    ['This Agreement is made as of 4 March 2021.\n\nThis Agreement has a «two-year» term, after which it renews for one year at a time.', '2023-03-04'],
    ['This Agreement is made as of 31 August 2021.\n\nThe term of this Agreement shall be «six months» from the date first written above.', '2022-02-28'],
    ['This Agreement is made as of 4 March 2021.\n\nThe term begins on the date hereof and ends on the last day of the month in which the «second anniversary of the date hereof» falls.', '2023-03-31'],
    ['This Agreement shall remain in force until the «end of February 2024».', '2024-02-29'],
    ['The term runs from 1 May 2021 for two years, and so to «30 April 2023».', '2023-04-30'],
    ['Expiration Date: «30 June 2028»\n\nThe Term begins on signature and ends on the Expiration Date set out above.', '2028-06-30'],
    ['«This licence is perpetual.»', 'perpetual'],
    ['«This Agreement shall remain in effect until completion of the works.»', 'perpetual'],
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThis Agreement shall expire upon the later of (a) the «fourth (4th) anniversary of the date hereof» and (b) the end of the works.', '2025-03-04'],
    ['“Opening Date” means 1 June 2021.\n\nThe term of this Agreement shall be «two (2) years» from the Opening Date.', '2023-06-01'],
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThe term of this Agreement will end at the «end of Year 3».', '2024-03-04'],
    ['This Agreement is made as of 4 March 2021.\n\nThis Agreement shall remain in effect «until the end of the current calendar year».', '2021-12-31'],
    ['Term of Agreement: January 1, 2021 - «December 31, 2023»', '2023-12-31'],
    ['This Agreement is made as of 4 March 2021.\n\n«This Agreement begins on 5 March 2021 and shall continue until either party gives notice.»', 'perpetual'],
    ['This Agreement shall remain in force until «31 December 2027».', '2027-12-31'],
    ['This Agreement is made as of 4 March 2021 (the “Effective Date”).\n\nThe term begins on the  Effective  Date and continues until the «third (3rd) anniversary of the Effective  Date».', '2024-03-04'],
    ['The Term shall mean the time from the Effective Date through «15 June 2021» and any renewal.', '2021-06-15'],
    ['This Agreement will end upon the earlier of (i) the sale of the mill to a buyer of good name and standing and (ii) «4 March 2024».', '2024-03-04'],
    ['«This Agreement shall be co-terminous with the Lease Agreement.»', 'perpetual'],
    ['The Consultant shall provide the Services for a period of «six (6) months» beginning on 1 April 2021.', '2021-10-01'],
    ['This Agreement is made as of 4 March 2021.\n\nThe rights granted herein shall endure for a period of «two years» from the date hereof.', '2023-03-04'],
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThe term of this Agreement begins on that date and continues for «three (3) years».', '2024-03-04'],
    ['“End Date” means «30 June 2028».\n\nThis agreement starts on signature and ends on the End Date.', '2028-06-30'],
    ['«This Agreement shall remain in effect until terminated by either party.»', 'perpetual'],
  ],
  passes: [
    'This Agreement is made as of 4 March 2021.\n\nThis Agreement shall take effect on signature and shall expire five (5) years after the First Commercial Sale.',
    'The term of this Agreement shall be [***] years.',
    'This Agreement is made as of 4 March 2021.\n\nThe term of this Agreement shall be two years from the first sale of a loom.',
    'This Agreement shall remain in effect until the termination date in Schedule A.',
    'This Agreement is made as of 4 March 2021.\n\nIf a party fails to repair the fault within a period of 14 days, this Agreement terminates on notice.',
    'Either party may terminate this Agreement on 31 December 2027 if the other is in breach.',
  ],
}

/** A term whose length is told but whose beginning is not is left open: no date, and not perpetual either. */
export const endOfTerm = rememberInContract((contract): Found | undefined => {
  const clauses = termClauses(contract)
  for (const sentence of clauses) {
    const found = writtenEnd(contract, sentence) ?? definedEnd(contract, sentence) ?? computedEnd(contract, sentence)
    if (found) return found
  }
  if (clauses.some(sentence => lengthOf(contract, mainPart(sentence)))) return undefined
  for (const sentence of clauses) {
    const found = openEnd(mainPart(sentence))
    if (found) return found
  }
  return undefined
})

/** "ends on the End Date", where that is defined as a day, or by its distance from the beginning. */
function definedEnd(contract: Contract, { text, index }: Sentence): Found | undefined {
  const called = firstMatch(text, /\b(?:ends?|expires?|terminates?|until|through)\s+(?:on\s+)?(?:and including\s+)?the\s+[“"]?(?<term>(?:[A-Z][a-z]+ (?:of )?){1,3}(?:Date|Term|Day))\b/)?.groups?.['term']
  const generic = firstMatch(text, /\b(?:expir\w+|termination|end|completion) date\b/i)?.[0]
  if (!called && !generic) return undefined
  const defined = called ? contract.definitions.find(({ term }) => term === called) : undefined
  const sentence = defined && contract.sentences.find(({ start, end }) => start <= defined.at.start && defined.at.start < end)
  const told = sentence && sentence.index !== index ? endHere(contract, sentence) : undefined
  return told ?? labelledEnd(contract, called ?? generic!, index)
}

function endHere(contract: Contract, sentence: Sentence): Found | undefined {
  const date = writtenEnd(contract, sentence) ?? datesIn(contract, sentence)[0]
  return date && 'value' in date ? date : date?.iso ? { start: date.start, end: date.end, value: date.iso } : computedEnd(contract, sentence)
}

/** "Expiration Date: …" on a cover sheet or in a schedule. */
function labelledEnd(contract: Contract, label: string, index: number): Found | undefined {
  const line = contract.sentences.find(one => one.index !== index && one.text.length < 400 && one.text.toLowerCase().replace(/^[\W\d]{0,8}/, '').startsWith(label.toLowerCase()) && hasMatch(one.text, /^[\W\d]{0,8}[\w\s]{3,30}[”"]?\s{0,3}[:–-]/))
  return line && endHere(contract, line)
}

/** What a proviso adds to a term takes effect only where its case arises. */
function mainPart(sentence: Sentence): Sentence {
  const proviso = /[;,]\s+provided,?\s/.exec(sentence.text)
  return proviso && proviso.index > 60 ? { ...sentence, text: sentence.text.slice(0, proviso.index), end: sentence.start + proviso.index } : sentence
}

/** No day and no length is told: it lasts until someone or something ends it. */
function openEnd({ text, start, end }: Sentence): Found | undefined {
  // What stands before "continues until" tells how it begins.
  const lasts = firstMatch(text, /\b(?:continues?|remains?|expires?|terminates?|ends?|governs?|in (?:full )?(?:force|effect)|indefinite(?:ly)?|perpetual(?:ly)?|perpetuity|valid)\b/i)
  const rest = (lasts ? text.slice(lasts.index) : text).replace(/\s+/g, ' ').replace(/\b(?:year|month)[- ]to[- ](?:year|month)\b/gi, '')
  if (hasMatch(rest, /\b(?:19|20)\d\d\b|\b(?:years?|months?|weeks?|days?|anniversary)\b(?![^.;]{0,40}\bnotice\b)(?!-to-)|\b(?:expiration|expiry|termination|end|completion) date\b|\[|\*{2}|_{3}/i)) return undefined
  return hasMatch(rest, /\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|evergreen|until|unless|(?:so|as) long as|without limit of time|when terminated|co-?terminous|co-?extensive|life of the|(?:upon|on|with)\b[^.;]{0,20}\b(?:expir\w+|terminat\w+)\b[^.;]{0,50}\b(?:agreement|contract|lease|attachments|orders|programs?)|(?:upon|on|when|after)\b[^.;]{0,80}\b(?:notice|earlie\w+|latest))\b/i) ? { start, end, value: 'perpetual' } : undefined
}
