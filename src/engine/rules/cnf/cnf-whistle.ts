import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { isA, onEmployee } from '../called'
import { alsoIn } from '../either'
import { words } from '../forms'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { dutiesOfSecrecy, dutyIn } from './duty'

const offices = String.raw`(?:government(?:al)? (?:agenc(?:y|ies)|authorit(?:y|ies)|bod(?:y|ies)|departments?|offices?)|government|regulators?|authorit(?:y|ies)|agenc(?:y|ies)|police|law enforcement|labou?r (?:board|inspect\w+)|ombuds\w+|commission|EEOC|NLRB|OSHA)`
/** Words that leave room to report: any of them will do. */
const mayReport = /\bwhistle-?blow\w*|\bprotected (?:disclosures?|activit\w+|concerted)|\bdefend trade secrets act|\b1833\b|\breport(?:s|ing|ed)?\b[^.;]{0,120}\b(?:violations?|crimes?|government\w*|agenc\w+|unlawful|illegal|authorit\w+|law|misconduct|harassment|wrongdoing)|\b(?:government\w*|agenc\w+|authorit\w+|commission|EEOC|regulat\w+)\b[^.;]{0,160}\b(?:charge|complaint|investigat\w+|communicat\w+|report\w*|cooperat\w+)|\b(?:charge|complaint)\b[^.;]{0,100}\b(?:agenc\w+|commission|EEOC|board|government\w*)|\b(?:testif\w+|truthful\w*)\b/i

export default rule({
  id: 'cnf-whistle', severity: 3, tier: 'likely', together: true,
  title: 'Silence, with no room to report a wrong to the authorities',
  why: 'Somebody who sees a crime, a danger or harassment could think that they may tell nobody.',
  ask: 'Does this leave us free to report what the law lets anyone report?',
  fallback: 'Nothing here keeps anyone from reporting a crime, a danger or harassment to an authority, or from answering one.',
  sources: ['US Defend Trade Secrets Act, 18 U.S.C. § 1833(b)', 'EU Directive 2019/1937 on the protection of persons who report breaches'], labels: [],
  find: alsoIn({ inContract: atWork }, words({
    triggers: ['report', 'reporting', 'complain', 'complaining', 'complaint', 'complaints', 'contact', 'contacting', 'communicate', 'communicating', 'cooperate', 'cooperating', 'co-operate', 'speak', 'speaking', 'disclose', 'inform'],
    match: new RegExp(String.raw`\b(?:(?:shall|will|must|may|agrees?|undertakes?)(?: \w+)? ?not(?: to)?|(?:shall|will|agrees? to) refrain from|never)\b[^.;]{0,60}?\b(?:report(?:ing)?|complain(?:ing)?|(?:make|file|submit|making|filing) (?:a |any )?(?:report|complaint|charge)s?|contact(?:ing)?|communicat(?:e|ing)|cooperat(?:e|ing)|co-operat(?:e|ing)|speak(?:ing)?|disclos(?:e|ing)|inform(?:ing)?)\b[^.;]{0,60}?\b(?:to|with|of|before|at)\b (?:(?:any|a|the|an) )?(?:[\w-]+,? ){0,3}?(?:or )?${offices}\b`, 'i'),
    unless: /\b(?:except|unless|other than|nothing|not (?:be )?(?:prevent|prohibit|restrict|preclud)\w*|required (?:by|to)|without (?:first|the|its|prior)|untrue|false|mislead\w*|regulatory (?:filings?|approvals?|submissions?)|products?|patents?|clinical|on behalf of|apply|bids?|tender|owned|permits?|zoning|rate case)\b/i,
    when: (found, sentence, reading) => onDoer(found, sentence, reading) !== undefined,
    against: onDoer,
  })),
  flags: [
    'The Bakery employs the Worker.\nThe Worker «shall not report any incident to the police» or to anybody else.',
    'You «agree not to make any complaint to a government agency» about us.',
    'This Agreement is between Alder Ltd (the “Company”) and Robin Reed (the “Consultant”).\nThe Consultant «will refrain from communicating with any regulatory authority» about the Company.',
    'EMPLOYMENT AGREEMENT\nThis Agreement is between Alder Ltd (the “Employer”) and Robin Reed (the “Employee”).\nThe Employer employs the Employee as a baker at a salary of EUR 30,000.\nThe Employee «shall not disclose any confidential information» of the Employer to anyone.',
  ],
  passes: [
    'The Bakery employs the Worker.\nThe Worker shall report any incident to the police and to the Bakery.',
    'You agree not to make any false complaint to a government agency about us.',
    'This Agreement is between Alder Ltd (the “Company”) and Robin Reed (the “Consultant”).\nThe Consultant will refrain from communicating with any competitor of the Company.',
    'EMPLOYMENT AGREEMENT\nThis Agreement is between Alder Ltd (the “Employer”) and Robin Reed (the “Employee”).\nThe Employer employs the Employee as a baker at a salary of EUR 30,000.\nThe Employee shall not disclose any confidential information of the Employer to anyone. Nothing here keeps the Employee from reporting a crime to an authority.',
  ],
})

/** An employee’s duty of secrecy that leaves no word of reporting anywhere. */
function atWork(reading: Reading): readonly Hit[] {
  const [first] = isA(reading, 'employment', 'separation') ? dutiesOfSecrecy(reading.contract).filter(({ text }) => !hasMatch(text, ofOthers)) : []
  if (!first || hasMatch(reading.contract.text, mayReport)) return []
  const found = dutyIn(first.text)!, role = onEmployee(found, first, reading)
  return [{ spans: [{ start: first.start + found.index, end: first.start + found.index + found[0].length }], tier: 'judgement', severity: 2, ...(role ? { against: role } : {}) }]
}
/** What an employee brings from an earlier job is another’s secret. */
const ofOthers = /\bbelonging to others\b|\b(?:former|previous|prior) employers?\b/i
