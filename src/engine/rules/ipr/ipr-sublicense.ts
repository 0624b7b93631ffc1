import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const theirs = /\b(?:your|user|customer|client|subscriber|member|contributor)(?:[’']s)?(?:[- ]generated)? (?:\w+ ){0,2}?(?:content|data|materials?|submissions?|posts?|contributions?|comments|works?|information|trademarks?|marks|name|likeness|music|photos|feedback|inputs?|files|designs?|code|profile|posts)\b|\b(?:you|customer|client|user)s? (?:\w+ ){0,2}?(?:submit|upload|post|provide|create|share|store|display|send|transmit|make available|contribute)/i

export default rule({
  id: 'ipr-sublicense', severity: 2, tier: 'likely', together: true,
  title: 'They may pass your content on to others',
  why: 'What you give to one firm could be used, changed or sold on by people whom you never chose.',
  ask: 'Whom would you pass it on to, and for what?',
  fallback: 'Only to the firms that help to run the service, for that alone, and for as long as we use it.',
  sources: ['CUAD, non-transferable licences'], labels: [],
  yieldsTo: ['ipr-perpetual', 'dat-rights', 'ipr-ai-training'],
  find: words({
    triggers: ['sublicensable', 'sub-licensable', 'sublicenseable', 'sub-licenseable', 'sublicensed', 'transferable', 'transferrable', 'sublicense', 'sub-license', 'sublicence', 'sub-licence', 'sublicensees', 'assignable'],
    match: /\b(?:you|customer|client|user|member|contributor|subscriber)s?\b[^;]{0,100}?\b(?:grants?|gives?|granting|licen[cs]es?)\b[^;]{0,200}?(?<mark>\b(?:sub-?licen[cs]e?able|transferr?able|assignable|(?:right|rights|ability|permission) to sub-?licen[cs]e)\b)/i,
    unless: /\b(?:non|not|never|no)-?\s?(?:sub-?licen[cs]e?able|transferr?able|assignable)|\b(?:we|us|provider|vendor|licensor|company|supplier) (?:hereby )?(?:also )?grants?\b|\bgrants? (?:to )?(?:you|customer|client|subscriber|licensee)\b|\bwithout (?:the )?right to sub|\bsolely\b|\bonly (?:to|for|as)\b|\bto the extent (?:necessary|required)|\bas necessary\b|\bin order to (?:operate|provide|run|offer|deliver)\b|\bfor the (?:sole|limited|only) purpose|\bfeedback\b|\bsuggestions?\b|\beach party\b|\breseller|\bapp (?:store|provider)/i,
    when: (_, { text }) => hasMatch(text, theirs),
    against: onDoer,
  }),
  flags: [
    'You grant us a worldwide, royalty-free, «sublicensable» licence to use your content.',
    'The Customer grants the Provider a free and «transferable» right to use Customer Data.',
    'By posting, you give Brightfold a licence, with the «right to sublicense», to whatever you upload.',
    'The Contributor grants the Publisher an «assignable» licence to use the Contributor’s works.',
    'You grant us a «transferable» licence to copy and change the photos that you upload.',
  ],
  passes: [
    'You grant us a worldwide, royalty-free, non-transferable licence to use your content.',
    'The Provider grants the Customer a free and transferable right to use the handbook of the Provider.',
    'By posting, you give Brightfold a licence, with the right to sublicense, to whatever you upload, solely to run the service.',
    'You grant us a licence to copy the photos that you upload.',
    'You may transfer your content to us, and we keep it safe.',
  ],
})
