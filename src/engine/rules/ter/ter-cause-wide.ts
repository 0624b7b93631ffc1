import type { Contract, Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { leadOf } from '../../contract/leads'
import { onOneLine, withoutLineEnds } from '../../contract/one-line'
import { onEmployee, onMaker } from '../called'
import { around } from '../forms'
import { rule } from '../rule'

/** A breach of any kind, which need not be serious nor be put right. */
const small = /(?:(?:the|any|a) )?(?:breach(?:es)?|violations?)(?: or (?:prospective|threatened|anticipated) breach)? (?:by \w+(?: \w+)? )?of (?:any|this|the) (?:\w+ ){0,4}?(?:agreement|provisions?|terms?|polic(?:y|ies)|rules?|covenants?|obligations?|duties)\b/i
/** What only the one who ends it can tell. */
const felt = /(?:unsatisfactory (?:\w+ ){0,2}?performance|neglect of (?:\w+ ){0,2}?(?:duties|duty|services)|(?:conduct|acts?|behaviou?r|actions?)\b[^.;]{0,80}?\b(?:detrimental|prejudicial|injurious|embarrass\w+|disrepute|discredit)|as (?:determined|decided) by the (?:Board|Company|Employer)|in the (?:sole |reasonable |good faith )?(?:opinion|judg(?:e)?ment|determination) of the (?:Board|Company|Employer)|any other (?:reason|cause)\b)/i
const tooWide = new RegExp(`\\b(?:${felt.source}|${small.source})`, 'gi')

export default rule({
  id: 'ter-cause-wide', severity: 3, tier: 'likely', together: true,
  title: '“Cause” takes in small slips, or whatever one side thinks is one',
  why: 'Whoever can call almost anything a cause can end it at once, and often need not pay what an ordinary end costs.',
  ask: 'Could “cause” be serious things only, judged by what happened, with time to put right what can be?',
  fallback: 'Fraud, a serious crime, or a serious breach that is not put right within 30 days after written notice that names it.',
  sources: ['Practitioners’ checklists', '93/13 Annex 1(m), written for consumers'], labels: ['93/13:m'],
  find: {
    inContract: reading => {
      const against = onEmployee(undefined, undefined, reading) ?? onMaker(undefined, undefined, reading)
      return against ? reading.contract.words.sentencesWith('cause').flatMap(i => slipsIn(reading.contract, i)).map(spans => ({ spans, against })) : []
    },
  },
  flags: [
    'The Company engages the Consultant.\n“Termination for Cause” shall mean termination of this Agreement by the Company as the result of: (i) any act of fraud by Consultant; or (ii) «the breach or prospective breach of any provision» of this Agreement by the Consultant.',
    'The Employer hires the Executive.\n“Cause” means theft, or «conduct that is detrimental» to the Company’s name.',
    'The Employer hires the Executive.\n“Cause” means fraud or idleness, «as determined by the Board».',
  ],
  passes: [
    'The Company engages the Consultant.\n“Termination for Cause” shall mean termination of this Agreement by the Company as the result of any act of fraud by Consultant.',
    'The Employer hires the Executive.\n“Cause” means theft, or conduct that is a crime.',
    'The Employer hires the Executive.\n“Cause” means fraud or idleness, as found by a court.',
    'The Employer hires the Executive.\n“Cause” means a breach of this Agreement that is not cured within 30 days.',
  ],
})

/** A meaning of “cause”, with the items of its list, and the first place in it that goes too far. */
function slipsIn(contract: Contract, from: number): readonly (readonly Span[])[] {
  const { sentences } = contract, { start, text } = sentences[from]!
  if (!hasMatch(onOneLine(text.slice(0, 300)), definesCause)) return []
  let to = from
  while (to + 1 < sentences.length && to - from < 15 && leadOf(contract, sentences[to + 1]!)) to++
  const whole = withoutLineEnds(contract.text.slice(start, Math.min(sentences[to]!.end, start + 4_000)))
  for (const found of everyMatch(whole, tooWide)) {
    const { index, 0: words } = found
    if (!hasMatch(words, opinion) && hasMatch(around(found, 70, 160).replace(/;.*$/, ''), milder)) continue
    return [[{ start: start + index, end: start + index + words.length }]]
  }
  return []
}

/** Even what is called serious is not, where one side alone says so. */
const opinion = /^(?:as|in)\b/i
const definesCause = /^[^“"]{0,60}["“](?:termination )?(?:for )?(?:good |just |due )?cause["”]?,?(?: [\w’'(),-]+){0,16}? (?:means?|is defined|includes?|exists?|occurs?)\b/i
/** What makes a breach a serious one, or leaves time to put it right. */
const milder = /\b(?:material(?:ly)?|substantial(?:ly)?|serious(?:ly)?|significant(?:ly)?|wil+ful(?:ly)?|gross(?:ly)?|intentional(?:ly)?|continued|habitual|repeated(?:ly)?|persistent|cur(?:e|ed|ing)|remed(?:y|ied)|demonstrabl[ey])\b/i
