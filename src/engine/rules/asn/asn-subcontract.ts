import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { rule } from '../rule'

export default rule({
  id: 'asn-subcontract', severity: 2, tier: 'likely',
  title: 'They may hand the work to others without asking',
  why: 'You would not know who does the work, or who sees your data.',
  ask: 'Who would do the work, and do you answer for them as for yourselves?',
  fallback: 'A list of names; they answer for each as for their own acts.',
  sources: ['ACL s 25(i)'], labels: ['acl:i'],
  find: oneParty({
    triggers: ['delegate', 'subcontract', 'sub-contract', 'subcontractors', 'sub-contractors'],
    says: may(String.raw`(?:freely )?(?:sub-?contract|(?:use|engage|employ|appoint|retain|hire) (?:\w+ ){0,4}sub-?contractors?|delegate (?:\w+ ){0,4}(?:work|services) to (?:any|a|third))\b`),
    unless: /\b(?:consent|approv\w+|permission|remains?|responsib\w+|liab\w+|answerable|agree[sd]? (?:to|in) writing|listed)\b/i,
    settledBy: ({ contract }) => ['subcontractors', 'subcontractor', 'sub-contractors', 'subcontract'].some(word =>
      contract.words.sentencesWith(word).some(i => hasMatch(contract.sentences[i]!.text, /\b(?:responsible|liable|liability|remains?|answerable)\b/i))),
  }),
  flags: [
    '«The Supplier may subcontract» any of its duties to the Customer.',
    '«The Provider may use subcontractors» anywhere in the world. The Customer accepts this.',
    '«We may engage subcontractors» to look after your data.',
  ],
  passes: [
    'The Supplier may subcontract any of its duties with the consent of the Customer.',
    'The Provider may use subcontractors, and remains responsible for them to the Customer.',
    'The Supplier may not subcontract its duties.',
  ],
})
