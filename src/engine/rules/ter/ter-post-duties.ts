import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const end = String.raw`(?:after|following|upon|on) (?:the |any |such |its )?(?:(?:effective )?date of )?(?:early )?(?:termination|expir(?:ation|y)|end)\b`
const helps = String.raw`(?:shall|will|must|agrees? to)(?: [a-z]+){0,2}? (?:continue to (?:provide|perform|support|supply|maintain|assist|serve)|assist|support|help|train|provide (?:[a-z]+ ){0,3}?(?:services|support|assistance|training|help|maintenance)|supply (?:spare|parts|replacement)|(?:be|remain|make (?:itself|himself|herself|[^.;]{0,30}?)) available|co-?operate)\b`
/** An end, a price, or the ordinary tidying up. */
const bounded = /\b(?:days?|weeks?|months?|years?|period|until|hours)\b|\b(?:fees?|rates?|paid|pay(?:s|ment)?|reimburs\w*|compensat\w*|expenses?|costs?|charges?|prices?|remunerat\w*)\b/i
const otherMatter = /\b(?:surviv\w*|confiden\w*|secre\w+|warrant\w*|insurance|records|books|certificate|report|return|indemnif\w*|severance|salary|executive|outplacement|benefits|tax(?:es|ing)?|litigation|investigation|infring\w*|patent|either|each|both|neither)\b/i

export default rule({
  id: 'ter-post-duties', severity: 2, tier: 'likely', together: true,
  title: 'Work goes on after the end, with no last day and no pay',
  why: 'You would serve somebody who has left, for as long as they ask.',
  ask: 'For how long after the end, and at what rate?',
  fallback: 'For three months at the most, at the rates of the last invoice.',
  sources: ['CUAD, post-termination services'], labels: ['cuad:post-termination-services'],
  yieldsTo: ['ter-survive-all'],
  find: words({
    triggers: ['termination', 'expiration', 'expiry', 'end'],
    match: new RegExp(String.raw`\b${end}[^.;]{0,160}?\b${helps}|\b${helps}[^.;]{0,160}?\b${end}`, 'i'),
    unless: bounded,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && !hasMatch(sentence.text, otherMatter)
      && !(/\bend\b/i.test(found[0]) && !hasMatch(sentence.text, /\bend of (?:this|the) (?:agreement|contract|term|lease|engagement)\b/i))
      && !hasMatch(reading.contract.sentences[sentence.index + 1]?.text.slice(0, 200) ?? '', bounded),
    against: onDoer,
  }),
  flags: [
    'The Supplier serves the Customer.\n«After termination the Supplier shall continue to provide» the Services if the Customer so asks.',
    'The Supplier serves the Customer.\nThe Supplier «shall assist the Customer after the expiry» of this Agreement in moving to another supplier.',
    'The Designer works for the Client.\n«Following the end of this Agreement, the Designer will remain available» for questions of the Client.',
    'The Vendor serves the Bank.\n«Upon any termination, the Vendor must train» the staff of the Bank.',
    'The Agency works for the Client.\nThe Agency «agrees to support the website following the termination» of this Agreement.',
  ],
  passes: [
    'The Supplier serves the Customer.\nAfter termination the Supplier shall continue to provide the Services for two months if the Customer so asks.',
    'The Supplier serves the Customer.\nThe Supplier shall assist the Customer after the expiry of this Agreement at its usual rates.',
    'The Designer works for the Client.\nFollowing the end of this Agreement, the Designer will return the keys of the Client.',
    'The Vendor serves the Bank.\nBefore any termination, the Vendor must train the staff of the Bank.',
    'The Agency works for the Client.\nThe Agency agrees to support the website following the termination of this Agreement. It is paid EUR 80 an hour for that.',
  ],
})
