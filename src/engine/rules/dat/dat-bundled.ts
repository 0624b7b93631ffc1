import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'dat-bundled', severity: 2, tier: 'likely', together: true,
  title: 'Using it counts as your yes to what they do with your data',
  why: 'A yes that you never gave by itself says little about what you really agree to.',
  ask: 'Could the use of our data be asked about by itself, with a no that costs nothing?',
  fallback: 'A separate notice, and a separate choice for what the service does not need.',
  sources: ['GDPR Article 7'], labels: [],
  find: words({
    triggers: ['using', 'use', 'accessing', 'registering', 'visiting'],
    match: /\b(?:by (?:\w+ (?:and|or) )?(?:using|accessing|visiting|registering|continuing)\b[^.;]{0,120}?|(?:your )?(?:\w+ )?use of [^.;]{0,80}?\b(?:constitutes?|means|signifies|indicates)\b[^.;]{0,20}?)\b(?:consents?|agree(?:ment)?|accept(?:ance)?) (?:to|of|with|that we may)\b[^.;]{0,100}?\b(?:privacy (?:policy|notice|statement)|(?:collection|use|processing|transfer|disclosure|sharing)(?:,? (?:and|or) \w+)? of (?:your |the )?(?:\w+ )?(?:personal )?(?:data|information))\b/i,
    unless: /\bnot (?:constitute|mean|signify|consent|agree)|\bdo not (?:use|agree)|\bcommunications\b|\bemails?\b|\bread (?:and understood )?our privacy/i,
    when: (_, __, { contract }) => areOnlineTerms(contract),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    '«By using our service, you consent to the collection of your personal data».',
    'You know that «by visiting the site you agree to our Privacy Policy».',
    '«Your use of the app constitutes consent to the processing of your information».',
  ],
  passes: [
    'By using our service, you agree to these terms.',
    'You know that our Privacy Policy says what we do on the site.',
    'Your use of the app does not constitute consent to the processing of your information.',
  ],
})
