import { everyMatch, firstMatch, hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { partyNamed } from '../../grammar/norms'
import { speakerAt, spokenTo } from '../voice'
import type { Hit } from '../rule'

/** “Shall pay the Seller’s attorneys’ fees”, “is entitled to recover its attorneys’ fees from the Buyer”. */
const shortly = /\b(?:shall|will|must) (?:also )?(?:pay|bear|reimburse) (?:the )?[A-Z]\w+['’]s? (?:reasonable )?(?:attorneys?['’]?s?['’]?|legal|lawyers?['’]?|solicitors?['’]?) ?(?:fees|costs|expenses)\b/g
const recovers = /\b(?:is|shall be|will be) entitled to (?:recover|be paid|be reimbursed) (?:its|for its) (?:reasonable )?(?:attorneys?['’]?s?['’]?|legal|lawyers?['’]?) ?(?:fees|costs) from (?:the )?(?<from>[A-Z]\w+)/
const enforces = /\bif (?:the )?(?<who>[A-Z]\w+) (?:enforces|sues|brings (?:an action|proceedings))\b[^.;]{0,60}?, (?:the )?(?<payer>[A-Z]\w+) (?:shall|will|must) (?:reimburse|pay|bear) (?:its|all|the)(?: reasonable)? (?:legal|attorneys?['’]?) ?(?:costs|fees|expenses)\b/i
/** What a party pays when the other goes to law: "shall pay the Landlord's attorneys' fees incurred in enforcing". */
const pays = /\b(?:shall|will|must|agrees? to)\b(?: also| promptly)? (?:pay|reimburse|be (?:liable|responsible) for|bear)\b[^.;]{0,160}?\b(?:attorneys?(?:['’]s?|s['’])?|lawyers?['’]?|legal|solicitors?['’]?) ?(?:fees|costs|expenses)\b[^.;]{0,160}?\b(?:enforc\w+|collect\w*|recover\w*|dispute|proceeding|litigation|action)\b|\b(?:shall|will|must|agrees? to)\b(?: also| promptly)? (?:pay|reimburse|bear)\b[^.;]{0,80}?\b(?:collection|court|litigation) costs\b[^.;]{0,80}?\b(?:attorneys?(?:['’]s?|s['’])?|lawyers?['’]?|legal|solicitors?['’]?) ?(?:fees|costs|expenses)\b/gi

export default rule({
  id: 'dsp-fees-one', severity: 2, tier: 'likely',
  title: 'Only one side pays the other’s lawyers',
  why: 'The threat of a second bill makes it hard to stand up for yourself.',
  ask: 'Could the loser pay, whichever of us that is?',
  fallback: 'Whoever loses pays the reasonable lawyers’ fees of the other; or each bears its own.',
  sources: ['ACL s 25(k)'], labels: ['acl:k'],
  find: {
    inContract: ({ contract }) => {
      const found: { role: string; hit: Hit }[] = []
      const sentences = new Set(['attorney', 'attorneys', 'attorney’s', 'attorneys’', "attorneys'", "attorney's", 'legal', 'lawyers', 'solicitors', 'lawyers’'].flatMap(word => contract.words.sentencesWith(word)))
      for (const i of [...sentences].sort((a, b) => a - b)) {
        const { text, start, operative } = contract.sentences[i]!
        if (!operative) continue
        if (hasMatch(text, /\b(?:prevailing|successful|losing|unsuccessful) party|each party|either party|party in default|defaulting party|non-prevailing/i)) return []
        if (/indemnif|hold harmless/i.test(text)) continue
        const match = [...everyMatch(text, pays)][0] ?? [...everyMatch(text, shortly)][0]
        const other = match ? null : firstMatch(text, recovers) ?? firstMatch(text, enforces)
        const payer = other && partyNamed(contract, (other.groups?.['from'] ?? other.groups?.['payer'])!)
        if (other && payer && payer !== 'each') found.push({ role: payer, hit: { spans: [{ start: start + other.index, end: start + other.index + other[0].length }], against: payer } })
        if (!match) continue
        const you = spokenTo(contract)
        const speaker = speakerAt(contract, text, match.index)
        if (speaker) found.push({ role: speaker.role, hit: { spans: [{ start: start + speaker.start, end: start + match.index + match[0].length }], against: speaker.role } })
        else if (you && /\byou\s*$/i.test(text.slice(0, match.index))) found.push({ role: you, hit: { spans: [{ start: start + match.index - 4, end: start + match.index + match[0].length }], against: you } })
      }
      return new Set(found.map(({ role }) => role)).size === 1 ? found.map(({ hit }) => hit) : []
    },
  },
  flags: [
    'The Supplier supplies the Client.\n«The Client shall reimburse the Supplier on demand for all collection costs, court costs and lawyers’ fees».',
    '«The Tenant shall pay the Landlord’s attorneys’ fees incurred in enforcing» this Lease.',
    '«The Customer will reimburse all legal costs of the Supplier for collecting» overdue sums.',
    '«You agree to pay our lawyers’ fees for any action» to collect what you owe.',
  ],
  passes: [
    'The losing party shall pay the attorneys’ fees incurred by the prevailing party in enforcing this Lease.',
    'The Tenant shall pay the rent and the legal fees of its own adviser.',
    'The Customer shall pay the Supplier’s legal fees for enforcing this. The Supplier shall pay the Customer’s legal fees for enforcing this.',
  ],
})
