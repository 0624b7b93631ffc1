import { hasMatch } from '../../contract/matches'
import { onDoer, onUnnamedWithin } from '../bearer'
import { either } from '../either'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'chg-policies', severity: 2, tier: 'likely', together: true,
  title: 'You must follow their policies, whatever these become',
  why: 'A policy that they can rewrite is a back door into the contract.',
  ask: 'Which policies are these, as of which date, and how would we hear of a change?',
  fallback: 'A dated list of policies; a change that costs us anything needs our consent.',
  sources: ['93/13 Annex 1(i) and (j), written for consumers'], labels: ['93/13:i', '93/13:j', 'claudette:CH'],
  find: either(words({
    triggers: ['policies', 'policy', 'guidelines', 'handbook', 'rules', 'procedures', 'manual', 'requirements'],
    match: /\b(?:compl(?:y|iance) with|abide by|adhere to|follow|observe|bound by|subject to|conform to)\b[^.;]{0,140}?\b(?:polic(?:y|ies)|guidelines|handbook|rules|procedures|manuals?|requirements)\b[^.;]{0,100}?\b(?:as (?:may be |they may be |it may be |are |is )?(?:[a-z]+ed(?:,? or )?){0,2}(?:amended|updated|modified|changed|revised|in effect|issued|adopted|established)\b[^.;]{0,40}?from time to time|from time to time|as (?:updated|amended|modified|revised)|(?:may|might) (?:amend|update|change|modify|issue|adopt|establish|prescribe))\b/i,
    unless: /\b(?:law|statut|regulat(?:or|ion)|stock exchange|government|act\b|SEC\b|FDA|mutually)/i,
    when: (_, __, { contract }) => !areOnlineTerms(contract),
    against: onDoer,
  }), words({
    triggers: ['policies', 'standards', 'protocols', 'guidelines', 'rules', 'procedures', 'requirements'],
    match: /\b(?:polic(?:y|ies)|standards|protocols|guidelines|rules|procedures|requirements)\b(?:(?: and| or|,) \w+){0,4} (?:that are |which are |as (?:are |may be )?)?(?:established|issued|adopted|prescribed|promulgated|set)(?: or \w+)? (?:from time to time )?by (?:the )?[A-Z]\w+\b(?:(?<=from time to time by (?:the )?[A-Z]\w+)| from time to time\b)/,
    unless: /\b(?:law|laws) (?:established|issued)|mutually|agreed (?:to|by)|\b(?:logo|marks?|trademarks?)\b|Board of|Committee/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && hasMatch(sentence.text, /\b(?:accordance|compl(?:y|iance)|conform\w*|adhere|follow|observe|abide|subject)\b/i) && onUnnamedWithin(found, sentence, reading) !== undefined,
    against: onUnnamedWithin,
  })),
  flags: [
    'The Supplier shall «comply with the Customer’s policies as amended from time to time».',
    'The Contractor will «follow all guidelines that the Client may from time to time» send it.',
    'This Agreement is between Alder Works Ltd (the “Supplier”) and Birch Ltd (the “Mill”).\nThe Supplier shall act in accordance with all laws and all quality «standards, protocols and systems established by the Mill from time to time».',
    'The Distributor must «adhere to the Operations Manual as updated» by the Company.',
  ],
  passes: [
    'The Supplier shall comply with the Customer’s policies listed in Schedule 2.',
    'The Contractor will comply with all laws and rules of government as amended from time to time.',
    'This Agreement is between Alder Works Ltd (the “Supplier”) and Birch Ltd (the “Mill”).\nThe Supplier shall act in accordance with all quality standards, protocols and systems established by the government from time to time.',
    'The Company may amend its policies from time to time.',
  ],
})
