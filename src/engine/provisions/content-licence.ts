import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { otherThan, partyBefore } from './holder'
import type { ProvisionKind } from './provision'

const content = String.raw`(?:content|submissions?|contributions?|materials?|posts?|postings?|uploads?|reviews?|comments?|works?|data|photos?|images|user[- ]generated|items?|communications?|ugc|feedback|suggestions|information)`
const given = String.raw`(?:your|user|users[’']?|member|customer|client|subscriber|such|this|that|the|any|submitted|posted|developer|creator)`

/** Who posts, uploads or hands in content lets the other side use it. */
export const contentLicence: ProvisionKind = {
  kind: 'content-licence',
  holder: 'who may use the content',
  triggers: ['post', 'posts', 'posting', 'posted', 'upload', 'uploading', 'uploaded', 'submit', 'submits', 'submitting', 'submitted', 'submission', 'submissions', 'contributions', 'contribution', 'content', 'feedback', 'suggestions', 'user-generated', 'ugc', 'grants'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:you|users?|members?|customers?|clients?|subscribers?|contributors?|authors?|developers?|creators?|participants?)\b[^.;]{0,100}\b(?:grants?|granting|licenses? (?:to )?(?:us|the|it|them|that|your)|gives?|giving|assigns?)\b[^.;]{0,120}\b(?:licen[cs]e|rights?|permission|sub-?licen[cs]able)\b[^;]{0,400}\b${given} (?:[\w-]+ ){0,3}${content}\b`, 'i'),
      new RegExp(String.raw`\b(?:by|when(?:ever)? you|if you|upon)\b[^.;]{0,60}\b(?:submit\w*|post\w*|upload\w*|provid\w+|contribut\w+|shar\w+|send\w*|transmit\w*)\b[^;]{0,240}\b(?:you|users?|customer|client|member|contributor|subscriber|developer)\b[^.;]{0,60}\b(?:grants?|gives?|licenses?)\b[^.;]{0,120}\b(?:licen[cs]e|rights?|permission)\b`, 'i'),
      new RegExp(String.raw`\b(?:we|us|company|provider|licensor|site|platform)\b[^.;]{0,60}\b(?:may|shall have|will have|have|has|are free to|is free to|right to)\b[^.;]{0,120}\b(?:use|reproduce|display|publish|copy|modify|distribute|exploit)\b[^.;]{0,100}\b(?:your|user|any|such) (?:[\w-]+ ){0,2}(?:content|submissions?|contributions?|feedback|suggestions|ugc|posts)\b`, 'i'),
      /\b(?:shall be|will be|are|is) (?:entirely )?free to\b[^.;]{0,40}\buse\b[^.;]{0,120}\b(?:feedback|suggestions|ideas|submissions?|comments)\b/i,
      /\blicen[cs]e\b[^.;]{0,40}\b(?:you (?:grant|give)|granted by you)\b[^;]{0,160}\b(?:content|submissions?|contributions?|continues?|ends?|survive|perpetual|delete)\b/i,
    ],
    unless: [
      /\b(?:necessary|required) (?:licen[cs]es|rights|permissions?|consents)\b|\bacquiring\b|\bgrants?,? and you accept\b|\byou may not\b[^.;]{0,80}\bpost\b|\bis intended to\b/i,
      /\b(?:we|company|provider|licensor|us) (?:hereby )?(?:grants?|gives?) (?:to )?(?:you|customer|licensee|user|client)\b/i, /\bgrants? (?:to )?(?:you|licensee|the customer|customer|each user)\b/i,
      /\b(?:do(?:es)? not|not|no)\b[^.;]{0,20}\b(?:grants?|gives?|acquire|have|claim)\b[^.;]{0,60}\b(?:any )?(?:rights?|licen[cs]e|ownership)\b/i,
      /\b(?:represents?|warrants?|indemnif\w+)\b[^.;]{0,100}\b(?:own|have|control|rights?)\b|\bremove\b|\bdelete\b[^.;]{0,20}\bat any time\b|\brefuse\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:licen[cs]\w*|rights?|permission|use|free)\b/i),
    holder: (sentence, contract) => otherThan(contract, partyBefore(sentence, contract, /\b(?:(?:hereby|also|shall|will|agree to|automatically) )*(?:grants?|gives?|licenses?)\b/i)),
  }),
  finds: [
    '«You grant us a worldwide, royalty-free licence to use, copy and show your content.»',
    '«By posting on the Site you give us permission to publish what you post.»',
    '«Customer grants Provider a non-exclusive right to process the Customer Data in order to supply the Service.»',
    '«We may use, reproduce and display any user submissions in our advertising.»',
    '«Each user hereby grants the Company a perpetual and sublicensable licence to such contributions.»',
  ],
  passes: [
    'We grant you a limited licence to use our content.',
    'You represent that you own the content that you post.',
    'We may remove any user content at any time.',
    'The Licensor does not grant any right in the submitted content.',
    'The Supplier shall submit its content plan each month.',
  ],
}
