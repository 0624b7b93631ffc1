/** What a finding is about, as it is called in a letter: "the time to pay". */
import { topicOf } from '../playbooks/topics'
import type { Finding } from '../review'

const topics: Readonly<Record<string, string>> = {
  'payment-days': 'the time to pay', 'late-interest': 'interest on late payments', 'price-rise': 'price rises', renewal: 'renewal', ending: 'ending the contract', 'time-to-cure': 'the time to put a breach right',
  'liability-cap': 'the limit on liability', indemnity: 'covering claims', 'ownership-of-work': 'who owns the work', 'secrecy-length': 'how long secrets are kept', 'secrecy-scope': 'what counts as secret',
  'non-compete': 'the ban on competing', 'no-hire': 'hiring each other’s people', exclusivity: 'exclusivity', warranty: 'the warranty', uptime: 'uptime', 'data-return': 'getting the data back', 'breach-notice': 'news of a data breach',
  deposit: 'the deposit', 'rent-review': 'the rent review', holdover: 'staying on after the end', repairs: 'repairs', probation: 'the probation', 'goods-check': 'checking the goods',
}

const families: Readonly<Record<string, string>> = {
  ASN: 'passing the contract on', AUD: 'inspections', CHG: 'changes', CNF: 'confidentiality', DAT: 'data', DSP: 'disputes', IND: 'covering claims', INS: 'insurance', IPR: 'rights in the work', LIA: 'liability',
  PAY: 'payment', PUB: 'publicity', REN: 'renewal', RST: 'limits on our business', TER: 'ending the contract', WAR: 'promises and warranties',
}

/** Undefined where the rule's family has no such name, as that of clauses taken together. */
export const nounFor = ({ rule, family }: Pick<Finding, 'rule' | 'family'>): string | undefined => topics[topicOf(rule) ?? ''] ?? families[family]
