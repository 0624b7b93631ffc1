import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'lia-direct-excluded', severity: 3, tier: 'likely', together: true,
  title: 'Even direct loss is excluded',
  why: 'Direct loss is what a failure costs at once; with that gone there is little left to claim.',
  ask: 'Which losses could we still claim if you fail?',
  fallback: 'Only indirect loss is excluded, and the direct losses that stay are listed.',
  sources: ['93/13 Annex 1(b), written for consumers', 'CLAUDETTE, limitation of liability'], labels: ['claudette:LTD', '93/13:b'],
  find: words({
    triggers: ['direct'],
    match: /\b(?:not|no event|no circumstances?|no case|neither|no (?:liability|responsibility))\b[^.;]{0,300}?\b(?:liab(?:le|ility)|responsible)\b[^.;]{0,200}?(?<mark>\bdirect ?,? (?:(?:and|or|and\/or|,) )?(?:indirect|consequential|incidental|special)\b)/i,
    unless: /\b(?:except|other than|only|unless|save|whether (?:such damages (?:are|is) )?direct)\b/i,
    when: (_, { text }, { contract }) => areOnlineTerms(contract) || !/\bneither party|either party|each party/i.test(text),
    against: onUnnamed,
  }),
  flags: [
    'The Provider shall not be liable for any «direct, indirect» or consequential damages.',
    'In no event will we be liable to you for «direct or indirect» loss.',
    'In no case is the Seller liable for «direct and consequential» damages of any kind.',
  ],
  passes: [
    'The Provider shall not be liable for any indirect or consequential damages.',
    'We will be liable to you for direct loss.',
    'Neither party shall be liable for any direct, indirect or consequential damages.',
  ],
})
