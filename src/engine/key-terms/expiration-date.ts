import type { Contract, Sentence } from '../contract/contract'
import { datesIn } from '../provisions/dates-in'
import { computedEnd } from './computed-end'
import type { KeyTermKind } from './key-term'
import type { Found } from './of-provisions'
import { firstOf } from './of-provisions'

/** The end of the first term: the date that is written, or the one that the beginning and the length make. */
export const expirationDate: KeyTermKind = {
  kind: 'expiration-date',
  find: (contract, provisions) => firstOf(contract, provisions, 'expiration-date', sentence => writtenEnd(contract, sentence) ?? definedEnd(contract, sentence) ?? computedEnd(contract, sentence) ?? openEnd(sentence)),
  finds: [
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThis Agreement shall expire upon the later of (a) the «fourth (4th) anniversary of the date hereof» and (b) the end of the works.', '2025-03-04'],
    ['“Opening Date” means 1 June 2021.\n\nThe term of this Agreement shall be «two (2) years» from the Opening Date.', '2023-06-01'],
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThe term of this Agreement will end at the «end of Year 3».', '2024-03-04'],
    ['This Agreement is made as of 4 March 2021.\n\nThis Agreement shall remain in effect «until the end of the current calendar year».', '2021-12-31'],
    ['Term of Agreement: January 1, 2021 - «December 31, 2023»', '2023-12-31'],
    ['This Agreement is made as of 4 March 2021.\n\n«This Agreement begins on 5 March 2021 and shall continue until either party gives notice.»', 'perpetual'],
    ['This Agreement shall remain in force until «31 December 2027».', '2027-12-31'],
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThe term of this Agreement begins on that date and continues for «three (3) years».', '2024-03-04'],
    ['“End Date” means «30 June 2028».\n\nThis agreement starts on signature and ends on the End Date.', '2028-06-30'],
    ['«This Agreement shall remain in effect until terminated by either party.»', 'perpetual'],
  ],
  passes: [
    'This Agreement is made as of 4 March 2021.\n\nThe term of this Agreement shall be two years from the first sale of a loom.',
    'This Agreement shall remain in effect until the termination date in Schedule A.',
    'This Agreement is made as of 4 March 2021.\n\nIf a party fails to repair the fault within a period of 14 days, this Agreement terminates on notice.',
    'Either party may terminate this Agreement on 31 December 2027 if the other is in breach.',
  ],
}

function writtenEnd(contract: Contract, sentence: Sentence): Found | undefined {
  for (const date of datesIn(contract, sentence)) {
    const lead = contract.text.slice(Math.max(sentence.start, date.start - 60), date.start)
    if (date.iso && ends.test(lead)) return { start: date.start, end: date.end, value: date.iso }
  }
  return undefined
}

/** "ends on the End Date", where that is defined as a day, or by its distance from the beginning. */
function definedEnd(contract: Contract, { text }: Sentence): Found | undefined {
  const called = /\b(?:ends?|expires?|terminates?|until|through)\s+(?:on\s+)?(?:and including\s+)?the\s+(?<term>(?:[A-Z][a-z]+ (?:of )?){1,3}(?:Date|Term|Day))\b/.exec(text)?.groups?.['term']
  const defined = called ? contract.definitions.find(({ term }) => term === called) : undefined
  const sentence = defined && contract.sentences.find(({ start, end }) => start <= defined.at.start && defined.at.start < end)
  if (!sentence || sentence.text === text) return undefined
  const date = datesIn(contract, sentence)[0]
  return date?.iso ? { start: date.start, end: date.end, value: date.iso } : computedEnd(contract, sentence)
}

const ends = /\b(?:until|through|thru|to|end(?:s|ing)?|expir\w+|terminat\w+|and including)\b(?:\s+date)?:?(?:\s+(?:and including|on|at|the|close of business|end of (?:the )?(?:day|business)|midnight|as of|\d+:\d+|[ap]\.?m\.?|and|upon|of|earlier(?: to occur)? of:?|later(?: to occur)? of:?|\(i\)|\(a\)|\(x\)|,)){0,8}\s*$|\d{4}\s*[-–]\s*$/i

/** No day and no length is told: it lasts until someone or something ends it. */
function openEnd({ text, start, end }: Sentence): Found | undefined {
  // What stands before "continues until" tells how it begins.
  const lasts = /\b(?:continues?|remains?|expires?|in (?:full )?(?:force|effect))\b[^.;]{0,60}\b(?:until|unless|for|(?:so|as) long)\b/i.exec(text)
  const rest = lasts ? text.slice(lasts.index) : text
  if (/\d{4}|\b(?:years?|months?|anniversary)\b(?![^.;]{0,30}\bnotice\b)|\b(?:expiration|expiry|termination|end) date\b/i.test(rest)) return undefined
  return /\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|(?:until|unless)\b[^.;]{0,60}\b(?:terminat(?:ed|ion|es)|cancell?ed|expiration|gives|ends)|(?:so|as) long as|without limit of time|ends? (?:only )?when terminated|until the (?:earlier|earliest|later)[^.;]{0,10}\bof\b[^;]{0,300}\bterminat\w+)\b/i.test(rest) ? { start, end, value: 'perpetual' } : undefined
}
