import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { mentionsIn } from '../../grammar/mentions'
import { counterparty, words } from '../forms'
import { receives } from '../one-party'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { spokenTo } from '../voice'

const tells = String.raw`\b(?:shall|will|must|agrees? to|undertakes? to) (?:\w+ ){0,2}?(?:notify|inform|give [^.;]{0,30}notice|provide [^.;]{0,30}noti|tell|report|alert|advise)\w*`
const slow = String.raw`\b(?:as soon as (?:\w+ )?(?:practicable|possible|practical|feasible)|in (?:a timely manner|due course)|within (?:a|such) (?:\w+ )?reasonable (?:time|period)|within a (?:commercially )?reasonable (?:time|period)|(?:within|no later than|not later than) (?:(?:four|five|six|seven|ten|fourteen|fifteen|thirty|forty-five|sixty|ninety)(?: \(\d+\))?|[4-9]|[1-9]\d) (?:\w+ )?days|when it sees fit|at its (?:earliest )?convenience)\b`
const leak = /\b(?:unauthori[sz]ed (?:\w+ )?(?:access|use|disclosure|acquisition)|(?:security|data|privacy) (?:breach|incident)\w*|obtained access|breach of (?:the )?(?:security|personal|customer|data)|personal data breach|leak\w*|data loss)\b/i

/** A leak that need not be told at all. */
const mayTell = String.raw`\bmay (?:tell|notify|inform)\b[^.;]{0,80}?\b(?:if|where|when|as) (?:it|they|[A-Z]\w+) (?:considers?|thinks?|sees|deems?|believes?)\b`

export default rule({
  id: 'dat-breach-slow', severity: 3, tier: 'likely',
  title: 'They need not tell you fast that your data leaked',
  why: 'You may have 72 hours to tell an authority, and your customers will ask you first.',
  ask: 'Within how many hours would you tell us?',
  fallback: 'Within 48 hours of learning of it, and more details as they come.',
  sources: ['GDPR Article 33'], labels: [],
  find: words({
    triggers: ['notify', 'inform', 'notice', 'notification', 'tell', 'report', 'alert', 'advise'],
    match: new RegExp(`${tells}[^.;]{0,120}?${slow}|${slow}[^.;]{0,30}?${tells}|${mayTell}`, 'i'),
    unless: /\b(?:not later than|no later than|within) [^.;]{0,30}\bhours?\b|\bwithout undue delay|\bundue delay|\b(?:one|two|three|1|2|3)(?: \(\d\))?(?: \w+)? days?\b|\bneither\b|\b(?:each|either) party|\bparties\b|\breceiving party|\brecipient|\bas (?:required|provided) by (?:applicable )?law|\bdata subjects?['’]? requests?|\bgovernment\w*|\bsubpoena/i,
    when: (found, sentence, reading) => {
      const { text } = sentence
      if (!hasMatch(text, leak) || !hasMatch(text, /\b(?:personal (?:data|information)|customer data|client data|user data|customer information|security incident|data breach|your (?:\w+ )?(?:data|information))\b/i)) return false
      if (hasMatch(text, /\b(?:you|users?) (?:must|shall|will|agree|should|are)\b/i)) return false
      // The side that owns the data may take its time to tell: only a keeper of data owes speed.
      const teller = tellerOf(found, sentence, reading)
      return !teller || !receives(teller)
    },
    against: (found, sentence, reading) => spokenTo(reading.contract) ?? counterparty(reading, tellerOf(found, sentence, reading)),
  }),
  flags: [
    'If Provider learns of unauthorised access to Customer Data, it «will inform Customer as soon as practicable».',
    'Provider «shall notify Customer of a breach of personal data within thirty days».',
    'If there is a data breach that touches your personal information, we «will tell you within a reasonable time».',
  ],
  passes: [
    'If Provider learns of unauthorised access to Customer Data, it will inform Customer within 48 hours.',
    'Provider shall notify Customer of a breach of personal data without undue delay.',
    'Customer shall inform Provider as soon as practicable of unauthorised access to its Customer Data.',
  ],
})

/** The party named last before “shall inform”: “If |Provider| learns of it, it will inform”. “Customer Data” names no party. */
function tellerOf(found: RegExpExecArray, sentence: Sentence, { contract }: Reading): string | undefined {
  const verb = found.index + found[0].search(/\b(?:notify|inform|give|provide|tell|report|alert|advise)/i)
  const teller = mentionsIn(contract, sentence).findLast(({ start, end, possessive }) => !possessive && start < verb && !/^ (?:data|information)\b/i.test(sentence.text.slice(end, end + 15)))
  return teller && teller.role !== 'each' ? teller.role : undefined
}
