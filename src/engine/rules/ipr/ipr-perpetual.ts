import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-perpetual', severity: 3, tier: 'likely',
  title: 'A licence to your content that never ends',
  why: 'They may go on using what is yours long after you have left.',
  ask: 'What do you need our content for after we leave?',
  fallback: 'Only while we are with you, only to run the service; backups fade out within 90 days.',
  sources: ['Open Terms Archive: perpetual or irrevocable licences in 42% of 412 online terms'], labels: ['cuad:irrevocable-or-perpetual-license'],
  find: words({
    triggers: ['everlasting', 'permanent', 'perpetual', 'irrevocable', 'irrevocably', 'perpetually', 'perpetuity', 'forever', 'ever'],
    match: /\b(?:you|customer|client|user|member|contributor|subscriber)\b[^;]{0,160}?\b(?:grants?|gives?|granting|licen[cs]es?)\b[^;]{0,200}?(?<mark>\b(?:perpetual(?:ly)?|irrevocabl[ey]|in perpetuity|everlasting|never-ending|permanent)\b)(?![^;]{0,80}?\b(?:revocable at|end(?:s)? when))|\bmay (?:use|copy|publish)\b[^.;]{0,60}?\b(?:content|data|materials?)\b[^.;]{0,40}?\b(?:forever|for ever|in perpetuity|without limit in time)\b/i,
    unless: /\bterminable\b|feedback|suggestions|each party|(?:we|provider|vendor|licensor|company|supplier) (?:hereby )?grants?\b|app (?:store|provider)/i,
    when: (_, { text }) => hasMatch(text, /\b(?:content|data|materials?|posts?|submissions?|photos|uploads?|works?|name|likeness|information|contributions?|marks?|trademarks?|image|recordings?)\b/i) && hasMatch(text, /\b(?:content|submi\w+|post\w*|upload\w*|data|contribut\w+|likeness|your)\b/i),
    against: onDoer,
  }),
  flags: [
    'You grant us a worldwide, «perpetual» licence to use your content.',
    'Customer hereby grants to Provider an «irrevocable» right to use Customer Data for any purpose.',
    'By posting, you give Brightfold a royalty-free, «irrevocable» licence to whatever you upload.',
  ],
  passes: [
    'You grant us a licence to use your content while you are a member.',
    'Provider grants Customer a perpetual licence to use the software and its materials.',
    'You may post content for as long as you are a member.',
  ],
})
