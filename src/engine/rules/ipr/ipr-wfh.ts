import { hasMatch } from '../../contract/matches'
import { isA, onMaker } from '../called'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

const hire = String.raw`works?[- ](?:made[- ])?for[- ]hire`

export default rule({
  id: 'ipr-wfh', severity: 2, tier: 'likely', together: true,
  title: '“Work made for hire” may do nothing here, or make them the author',
  why: 'The words come from the copyright law of the United States: there they make the customer the author from the first line, elsewhere they may mean nothing.',
  ask: 'Would a plain transfer of the rights in the listed work, once it is paid, be enough?',
  fallback: 'A transfer of the listed rights on payment, with the maker named as the author.',
  sources: ['US Copyright Act, 17 U.S.C. § 101'], labels: ['cuad:ip-ownership-assignment'],
  yieldsTo: ['ipr-assign-all', 'ipr-before-payment'],
  find: words({
    triggers: ['hire', 'for-hire'],
    match: new RegExp(String.raw`\b(?:(?:is|are|be|as|constitutes?|deemed|considered|qualif(?:y|ies) as|on)\b[^.;]{0,40}?(?<mark>[“"‘']?\b${hire}\b[”"’']?))`, 'i'),
    unless: /\b(?:not|nor|never|fails?|employees?|independent contractors? of|third part(?:y|ies)|subcontractors?)\b[^.;]{0,160}\bfor[- ]hire\b|\b(?:to the extent|if|in the event)\b[^.;]{0,80}\bnot\b/i,
    // In the United States the law itself says so of employees, and many forms let a plain transfer follow.
    when: (_, __, reading) => isForeign(reading) || (!isA(reading, 'employment', 'separation') && !passesOtherwise(reading)),
    against: onMaker,
  }),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe designs are a «work made for hire». This Agreement is governed by the laws of England.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Writer”).\nEach text shall be deemed a «“work for hire”» and belongs to the Client.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Developer”).\nAll software will be considered «works made for hire». The laws of Germany govern this Agreement.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Photographer”).\nThe pictures are made on a «work-for-hire» basis. This Agreement is governed by the laws of the Province of Ontario, Canada.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe designs are a work made with care. This Agreement is governed by the laws of England.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Writer”).\nEach text shall not be deemed a “work for hire” and belongs to the Writer.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Developer”).\nAll software will be considered works made for hire. To the extent that it is not a work made for hire, the Developer assigns the rights in it to the Client on payment. The laws of the State of New York govern this Agreement.',
    'The Client engages the Photographer.\nThe Photographer works for hire of a studio by the hour, and keeps the rights.',
  ],
})

const states = /\b(?:United States|U\.?S\.?A?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|District of Columbia)\b/i
const isForeign = ({ keyTerms }: Reading): boolean => keyTerms.some(({ kind, value }) => kind === 'governing-law' && !hasMatch(value, states))
/** Whether the rights pass by a plain transfer too, so that the words carry nothing alone. */
const passesOtherwise = ({ contract: { words: index, sentences } }: Reading): boolean =>
  ['assigns', 'assign', 'assigned', 'assignment', 'transfers', 'vest', 'vests'].some(word => index.sentencesWith(word).some(i => hasMatch(sentences[i]!.text, /\b(?:rights?|title|copyrights?|ownership|intellectual)\b/i)))
