import type { Contract } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { rememberInContract } from '../../contract/memory'
import { after, before, words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

/** Asked once for each event of a contract: the answer lies in its whole text. */
const answersIn = rememberInContract(() => new Map<string, boolean>())
function tested({ contract }: Reading, event: string): boolean {
  const answers = answersIn(contract)
  const answer = answers.get(event) ?? isTested(contract, event)
  answers.set(event, answer)
  return answer
}

/** True where a definition, a heading or a sentence says how this event is known to have happened. */
function isTested(contract: Contract, event: string): boolean {
  const stem = event.toLowerCase().slice(0, 6)
  if (contract.definitions.some(({ term }) => term.toLowerCase().includes(stem))) return true
  if (contract.clauses.some(({ heading = '' }) => heading.toLowerCase().includes(stem))) return true
  return new RegExp(`\\b${event} (?:test|criteria|procedure|certificate|period|notice|form)|certificate of (?:substantial )?${event}|\\b(?:deemed|considered) (?:to be |to have been |as )?(?:accepted|completed?|approved|launched)|\\b(?:written|sign(?:s|ed)) (?:approval|acceptance|confirmation)`, 'i').test(contract.text)
}

export default rule({
  id: 'amb-event', severity: 3, tier: 'likely',
  title: 'Money hangs on a moment that nobody has to confirm',
  why: 'If nothing says how “completion” or “approval” is shown, it can be said never to have happened.',
  ask: 'How will we both know that this has happened, and on which day?',
  fallback: 'It has happened when [test] is passed, and at the latest ten days after delivery if no written list of faults has come.',
  sources: ['World Commerce & Contracting, causes of disputes'], labels: [],
  find: words({
    triggers: ['completion', 'acceptance', 'go-live', 'launch', 'approval', 'commissioning', 'completed'],
    match: /\b(?:up)?on (?:the )?(?:(?:successful|final|full|satisfactory|substantial|client|customer) )?(?<event>completion|acceptance|go-live|launch|approval|commissioning)\b/i,
    when: (found, _sentence, reading) => !/^ of such\b/.test(after(found, 10)) && hasMatch(before(found, 140), /\b(?:pay|pays|paid|payable|due|invoiced?|instal?lments?|balance|fee|deposit|retainer|release[ds]?)\b|\d\s?%|[$€£]\s?\d/i)
      && hasMatch(found.input.slice(Math.max(0, found.index - 140), found.index + 120), /\b(?:work|works|project|services|website|design|milestone|phase|deliverables?|job|installation|construction|manuscript|event|film|software|system)\b/i) && !tested(reading, found.groups!['event']!.toLowerCase()),
    inDefinitions: false,
  }),
  flags: [
    'The balance of 50% is due «upon completion» of the website.',
    'The Client pays $2,000 «on approval» of the design.',
    'The last instalment is payable «upon final acceptance» of the work.',
  ],
  passes: [
    'The balance of 50% is due on 1 June 2026.',
    'The Client pays $2,000 on approval of the design.\nThe design is deemed approved if the Client does not answer within ten days.',
    '“Completion” means that the website loads in under two seconds.\nThe balance is due upon completion of the website.',
    'Upon completion of the website the Designer returns the passwords.',
    'The shares for the project are sold one by one, and the price is payable upon completion of such sales.',
  ],
})
