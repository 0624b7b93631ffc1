import { firstMatch } from '../../contract/matches'
import { onDoer, onPayer } from '../bearer'
import { counterparty, words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'
import { isOnePromise, setAside } from './promises'

export default rule({
  id: 'war-as-is', severity: 3, tier: 'likely', together: true,
  title: 'You take it as it is, with no promise that it works',
  why: 'If it does not do what you pay for, they may say that nobody promised that it would.',
  ask: 'What do you stand behind, and for how long?',
  fallback: 'It does what its description says, for twelve months; what does not is put right.',
  sources: ['93/13 Annex 1(b), written for consumers'], labels: ['93/13:b'],
  find: words({
    triggers: ['as', 'as-is', 'stands', 'stand', 'condition', 'implied', 'excluded'],
    match: /\b(?:provid\w+|suppl\w+|sold|sells?|deliver\w+|offer\w*|(?:made )?available|licen[cs]\w+|accept\w*|purchas\w+|taken?|takes|is|are|services?|software|products?|on an?)\b[^.;“”"‘]{0,60}?(?:["“'‘*]{1,3}as[ -]is|\bas-is|\bas is(?=\s?(?:[,.;)]|$|basis|condition|where[ -]is|with all|and\b)))\b["”'’,*]{0,4}(?: (?:and|or|where[ -]is|with all faults|["“'‘]?as[ -]available["”'’]?|basis)){0,4}|\btakes? (?:everything|it|them|the \w+) as (?:it|they) stands?\b(?:,? with all faults)?|\baccepts? (?:it|them|the \w+) in (?:its|their) (?:present|current|existing) condition\b|\ball (?:conditions|warranties|terms)(?:,? (?:and|or) (?:conditions|warranties|terms)){0,2} implied by (?:statute|law|common law)\b[^.;]{0,40}?\b(?:is|are|shall be) (?:hereby )?excluded\b/i,
    unless: new RegExp(`${setAside.source}|\\bas is (?:necessary|required|reasonabl|customar|appropriate|practicable|needed|set|provided|possible|usual|currently|then|the case|consistent|permitted|determined|described|stated|specified|standard|hereby|in|to|not|being|available (?:to|from|at))`, 'i'),
    when: (_, sentence, reading) => isOnePromise(sentence, reading),
    severity: ({ contract }) => (areOnlineTerms(contract) ? 2 : undefined),
    // Who accepts a thing as it is bears it; else whoever does not provide it; else whoever pays.
    against: (found, sentence, reading) => {
      if (/^(?:accept|tak|purchas)/i.test(found[0])) return onDoer(found, sentence, reading)
      const giver = firstMatch(sentence.text, /\b(?:provided|supplied|furnished|licensed|delivered|owned) by (?:the )?([\w-]{2,30})/i)?.[1]?.toLowerCase()
      const role = reading.contract.parties.find(party => giver !== undefined && [party.role, party.name, ...party.aliases].some(name => name?.toLowerCase() === giver))?.role
      return spokenTo(reading.contract) ?? counterparty(reading, role) ?? onPayer(found, sentence, reading)
    },
  }),
  flags: [
    '«All conditions and warranties implied by statute are excluded» from this sale.',
    'The Baker «takes everything as it stands, with all faults».',
    'The «Services are provided "as is"».',
    'The Buyer «accepts the machine “as is”».',
    'The «software is licensed as-is and with all faults», and no warranty of any kind is given.',
  ],
  passes: [
    'All conditions and warranties implied by statute apply to this sale.',
    'The Baker takes everything as it is ordered.',
    'The Services are provided as is described in Schedule 1.',
    'Beta features are provided "as is".',
    'Except for the warranties in section 6, the Services are provided "as is".',
  ],
})
