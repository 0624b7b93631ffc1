import type { Contract, Sentence } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import type { Hit, Severity } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const told = 'to be agreed|insert|enter|fill in|complete|to be (?:inserted|completed|confirmed|determined|advised|filled in|added|supplied)|tbd|tbc|tba'
const wanted = '(?:(?:company|client|customer|party|supplier|vendor|employee|contractor|landlord|tenant|effective|start|end|full|legal|project|your|other party) )?(?:name|address|date|amount|number|price|fee|sum|state|country|city|jurisdiction|title|email|e-mail address|percentage|period|currency|figure|registered office)(?: of [a-z]+(?: [a-z]+)?)?'
/** A blank that brackets, angles or capitals announce. Redactions ([***], [redacted]) and check-boxes ([ ], [x] at a line's start) are not blanks. */
const announced = new RegExp(`\\[\\s?(?:[●•■◆_]{1,20}|_{2,60}|(?:please )?(?:${told})\\b[^\\]\\n]{0,120}|${wanted}(?: (?:${told})\\b[^\\]\\n]{0,60})?)\\s?\\](?!\\()|<\\s?(?:${told})\\b[^>\\n]{0,80}>|\\{\\{?\\s?(?:[a-z][\\w. ]{1,40})\\s?\\}?\\}|<<\\s?[a-z][^<>\\n]{1,60}>>|[$€£]\\s?_{3,60}(?!_)|(?<=\\b(?:is|are|of|be|within|exceed) )(?:_{3,60}(?!_)|X{1,3}(?:,X{3}){1,2}\\b)|[$€£]\\s?[xX]{1,3}(?:[,.][xX]{2,3}){1,3}|\\[\\s{1,3}\\](?= (?:business |working )?(?:days?|months?|years?|hours?|per cent|percent)\\b)|(?<!\\w)(?:TBD|T\\.B\\.D\\.|TBC)(?!\\w)|[●]{1,3}(?=\\s(?:days?|months?|years?|per cent|percent|%|euros?|dollars?|pounds?)|%)|[$€£]\\s?\\[[\\s_●•]{0,20}\\]|\\[[xXnN]{1,3}\\](?= (?:business |working )?(?:days?|months?|years?|hours?|per cent|percent|euros?|dollars?|pounds?)\\b|\\s?%)|\\b[Xx]{2,4}(?= (?:days?|months?|years?|percent|euros|dollars)\\b|%)`, 'gi')
/** A blank to be written on. The bound keeps rules drawn across a page out. */
const line = /(?<![[_]\s?)[$€£]?\s?_{3,60}(?!_)/g
/** What people write on by hand when they sign. */
const signing = /\b(?:by|name|names|title|date|dated|its|sign(?:ed|ature|atures)?|print(?:ed)?(?: name)?|address|witness(?:ed)?|attest|initials?|initialed|telephone|phone|tel|fax|e-?mail|for|per|no|number|page|notary|commission expires|seal|position|company|day of|copy to|attention|attn|rep(?:resentative)?|initial(?:l?ed)? [A-Z][A-Z &.,]{2,60})\b\s{0,10}[:.#/]?\s{0,10}$|\/s\/\s{0,10}$|\([a-z ]{0,20}\)\s{0,3}$/i

/** The rest of the line behind a typed signature, and the line behind the box for what no other box says. */
const signed = /\/s\/[^_\n]{1,40}$|\bother(?: \((?:please )?specify\))?\s?:\s?$/i

/** Forms attached to be filled in later are meant to have blanks. */
function inForm({ clauses }: Contract, { clause }: Sentence): boolean {
  for (let i = clause; i >= 0; i = clauses[i]!.parent) if (clauses[i]!.attachment) return true
  return false
}

function* readBlanks(text: string): Generator<readonly [index: number, words: string]> {
  if (!/[[<{_●]|\b(?:TB[DC]|T\.B\.D|xx)/i.test(text)) return
  for (const { index, 0: words } of everyMatch(text, announced)) yield [index, words]
  if ((text.match(/[a-z]{2,}/gi)?.length ?? 0) < 6) return
  for (const { index, 0: words } of everyMatch(text, line)) {
    const before = text.slice(Math.max(0, index - 60), index)
    const after = text.slice(index + words.length, index + words.length + 40)
    if (/[a-z]{2}/i.test(before) && !hasMatch(before, signing) && !hasMatch(before, signed) && !/^\s{0,5}[_-]{3}|_\s{0,5}$/.test(after) && !/_\s{0,10}$/.test(before)) yield [index, words]
  }
}

const blanksIn = rememberInSentence(text => [...readBlanks(text)])

const hitsIn = (sentence: Sentence, contract: Contract): Hit[] => {
  // A numbered sentence that ends in “[date]” looks like a line to sign on, and is none.
  const blanks = blanksIn(sentence.text)
  if (blanks.length === 0 || !(sentence.operative || /^\d{1,2}\.\d{1,2}\.? \S+(?: \S+){6}/.test(sentence.text)) || inForm(contract, sentence)) return []
  const online = areOnlineTerms(contract)
  return blanks.map(([index, words]): Hit => {
    const start = sentence.start + index + (words.length - words.trimStart().length)
    return { spans: [{ start, end: sentence.start + index + words.length }], ...lighter(sentence.text, index, words, online) }
  })
}

/** Nobody signs online terms, a name in curly brackets is the page’s own furniture, and the day of signing is filled in by those who sign. */
function lighter(text: string, index: number, words: string, online: boolean): { readonly severity?: Severity } {
  if (online) return { severity: words.includes('{') ? 2 : 3 }
  return /\bthis\s{1,3}$/i.test(text.slice(Math.max(0, index - 8), index + words.length - words.trimStart().length)) && /^\s{1,3}day of\b/i.test(text.slice(index + words.length, index + words.length + 12)) ? { severity: 2 } : {}
}

export default rule({
  id: 'drf-placeholder', severity: 4, tier: 'fact', together: true,
  title: 'A blank that nobody has filled in',
  why: 'Whoever fills it in later decides what you signed.',
  ask: 'What goes into this blank?',
  fallback: 'Fill every blank before anyone signs.',
  sources: ['CUAD: measured on filed contracts'], labels: [],
  find: { inContract: ({ contract }) => contract.sentences.flatMap(sentence => hitsIn(sentence, contract)) },
  flags: [
    'The deposit is «$____».',
    'The deposit is «XX,XXX».',
    'The deposit is «[amount to be agreed]».',
    'The seller brings the goods to «<<delivery address>>» within nine days.',
    'Either of us may leave the deal on «[ ]» days’ notice to the other.',
    'The rent is «£XX,XXX» for each year of the lease of the shop.',
    'The Client shall pay «[insert amount]» by «[date]», or within «[X]» days.',
    'The rent is «$____» a month and starts on the first day of the lease.',
    'The Supplier shall deliver within «[●]» days, at the price of «TBD».',
    'This Agreement lasts for a period of «_____» months from the day of signing.',
    'The set-up fee of «[AMOUNT TO BE INSERTED]» is due on signature, and the first visit is on «[date to be confirmed]».',
  ],
  passes: [
    'The Company signs this Agreement on the day stated above. By____/s/ Ann Reed___________ and for the Supplier.',
    'The licence covers the following languages, of which one must be ticked: x All ¨ Other (specify): ______________ in the Territory.',
    'The rent is £12,000 for each year of the lease of the shop.',
    'The Client shall pay 4,000 euros by 1 May 2026.',
    'The royalty is [***] of sales, and the rest of this clause is [redacted].',
    'By: ____________________\nName: __________________',
    'Signed by the Tenant on the line below: ____________',
    '[x] Monthly payment\n[ ] Yearly payment',
    'The Licensor may stop the show if the rights are lost. Initialed THE OAK FILM CORPORATION:______ Initialed BIRCH MEDIA:______ Page 2 of 6',
  ],
})
