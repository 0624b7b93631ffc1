import { needOf } from '../../contract/candidates'
import type { Span } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { sentencesFor, sentencesWithAny } from '../../contract/words'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const independent = /\bindependent contractor\b|\bself-?employed\b|\bnot (?:be )?(?:an |deemed )?employees? of\b/i
const saysIndependent = rememberInSentence(text => hasMatch(text, independent))
const refused = /\bshall not be (?:entitled|eligible)|\bnot (?:be )?(?:entitled|eligible|required|obliged)\b|\bno (?:paid|vacation|benefits)/i
const worker = String.raw`(?:contractor|consultant|freelancer|designer|writer|advisor|adviser|developer|service provider|agent|you)`
/** What an employer decides for its people, each with the words that tell it. */
const signs = ([
  [['hours', 'time', 'week'], new RegExp(String.raw`\b${worker} (?:shall|must|will|agrees to)\b[^.;]{0,80}?\b(?:work|be available|devote|attend)\b[^.;]{0,60}?(?:\b(?:full[- ]time|(?:normal|regular|office|business|working) hours|hours (?:per|a|each) week|from \d{1,2}(?:[:.]\d\d)? ?(?:am|a\.m\.)?|(?:his|her|their|its|your) (?:entire|full|whole) (?:working |business )?time)\b)`, 'i')],
  [['supervision', 'direction', 'instructions', 'report', 'directed'], new RegExp(String.raw`\b(?:under the (?:direct |close )?(?:supervision|direction|control) (?:and \w+ )?of|(?:follow|obey|comply with|in accordance with) (?:all |any |the )?(?:\w+ )?instructions of|${worker} (?:shall|will|must) (?:directly )?report (?:daily|directly|to))\b`, 'i')],
  [['exclusively', 'other', 'solely', 'any'], new RegExp(String.raw`\b(?:${worker}|and) (?:shall|will|must|may|agrees)\b[^.;]{0,20}?\b(?:not (?:to )?(?:work|provide (?:similar )?services|accept work|be employed)\b[^.;]{0,30}?\b(?:other|others|anyone|any)|work exclusively|provide (?:the |its )?services (?:exclusively|solely) (?:to|for))\b`, 'i')],
  [['leave', 'vacation', 'holiday', 'absence', 'holidays'], /\b(?:paid (?:vacation|holidays?|leave)|(?:approval|consent|permission) [^.;]{0,40}?\b(?:leave|vacation|holidays?|absence)|days of (?:paid )?(?:vacation|holiday|leave))\b/i],
  [['salary', 'benefits', 'payroll'], new RegExp(String.raw`\b${worker} (?:shall|will|is)\b[^.;]{0,40}?\b(?:salary|on (?:the )?payroll|eligible (?:for|to participate)[^.;]{0,40}?\b(?:benefits?|insurance|pension|401))`, 'i')],
  [['equipment', 'tools', 'premises', 'office', 'offices', 'laptop', 'desk', 'workspace', 'computer', 'computers'], new RegExp(String.raw`\b(?:at|from) (?:the )?(?:company|client|customer|principal)[’']s (?:offices?|premises|facilit\w+)\b[^.;]{0,60}?\b(?:each day|daily|every day|during|full[- ]time)|\b(?:company|client|customer|principal) (?:shall|will) (?:provide|supply|furnish)\b[^.;]{0,40}?\b(?:all )?(?:equipment|tools|computers?|laptop|office space|workspace|desk)\b`, 'i')],
  [['personally'], new RegExp(String.raw`\b(?:${worker} (?:shall|will|must) (?:\w+ )?(?:personally|in person) (?:perform|provide|render)|(?:perform|render|provide)(?:ed)? (?:\w+ ){0,3}personally by)\b`, 'i')],
] satisfies readonly (readonly [triggers: readonly string[], sign: RegExp])[]).map(([triggers, sign]) => [triggers, needOf(sign), rememberInSentence((text): Span | false => {
  const found = hasMatch(text, refused) ? null : firstMatch(text, sign)
  return found ? { start: found.index, end: found.index + found[0].length } : false
})] as const)
const enough = 3

/** Signs of employment in a contract that says there is none: three kinds at least. */
function inFact({ contract }: Reading): Hit[] {
  const { sentences, words } = contract
  if (!sentencesWithAny(words, ['independent', 'self-employed', 'self', 'employee', 'employees']).some(i => saysIndependent(sentences[i]!.text))) return []
  const found = signs.flatMap(([triggers, need, signIn]): Span[] => {
    for (const i of sentencesFor(words, triggers, need)) {
      const { text, start, operative } = sentences[i]!
      const at = operative && signIn(text)
      if (at) return [{ start: start + at.start, end: start + at.end }]
    }
    return []
  })
  return found.length >= enough ? [{ spans: found.toSorted((a, b) => a.start - b.start), computed: `${found.length} signs of employment stand beside the words “independent” or “self-employed”.` }] : []
}

export default rule({
  id: 'gen-status', severity: 2, tier: 'judgement',
  title: 'Self-employed on paper, and an employee in fact',
  why: 'Tax offices and labour courts look at what is done, and the bill can reach both of you.',
  ask: 'Who decides on the hours, the place and the tools, and may I work for others?',
  fallback: 'I choose my hours and tools, I may work for others, and I may send a substitute.',
  sources: ['Practitioners’ checklists for freelance work'], labels: [],
  find: { inContract: inFact },
  flags: [
    'The Contractor is an independent contractor.\nThe «Contractor shall work full-time» for the Client. The Contractor works «under the supervision of» the Client. The «Contractor shall not work for any» other firm.',
    'The Consultant is self-employed.\nThe «Consultant must be available during office hours». The «Company shall provide a laptop» and a desk. The «Consultant shall personally perform» the services.',
    'The Writer is an independent contractor.\nThe Writer needs «consent for any holiday». The «Writer shall provide services exclusively to» the Client. The «Writer will report directly» to the editor.',
  ],
  passes: [
    'The Contractor is an independent contractor.\nThe Contractor shall work full-time for the Client.',
    'The Consultant is employed.\nThe Consultant must be available during office hours. The Company shall provide a laptop and a desk. The Consultant shall personally perform the services.',
    'The Writer is an independent contractor.\nThe Writer chooses the hours, uses a desk at home, and may write for others.',
  ],
})
