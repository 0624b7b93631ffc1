import { may, oneParty, online } from '../one-party'
import { rule } from '../rule'

const content = String.raw`(?:\S+ ){0,12}?(?:content|contents|materials?|posts?|postings?|reviews?|photos?|images?|listings?|messages?|information|data|files|username|user name|submissions?|account names?|virtual (?:goods|items)|digital goods|in-game|game currency|profile|comments?)\b`
const removing = String.raw`(?:remov(?:e|ing)|delet(?:e|ing)|tak(?:e|ing) down|edit\w*|refus(?:e|ing) to (?:post|publish|display|surface)|disabl(?:e|ing)|block\w*|discontinue|modify|screen|reclaim|move)\b`

export default rule({
  id: 'ter-remove-content', severity: 2, tier: 'likely', together: true,
  title: 'They may take down what you put there',
  why: 'Work, reviews or records that you rely on could be gone, with no copy and nobody to ask.',
  ask: 'Would you tell us why, and give us a copy, before you remove anything of ours?',
  fallback: 'Notice with the reason, a way to object, and a copy of what was removed.',
  sources: ['CLAUDETTE, content removal'], labels: ['claudette:CR'],
  find: oneParty({
    items: true,
    triggers: ['remove', 'removing', 'delete', 'deleting', 'edit', 'block', 'refuse', 'disable', 'removed', 'deleted', 'discontinue', 'modify', 'screen', 'take', 'blocked'],
    says: may(`${removing}(?:[ ,]+(?:and/or|or|and)? ?${removing})*(?: access to)?(?: ?,)? ${content}`),
    unless: /\b(?:law|court)\b[^.;]{0,20} requires?\b|right to (?:access, )?correct/i,
    when: (found, sentence, reading) => online(found, sentence, reading) && !/(?:modify|change) (?:these|this|our|the) (?:terms|agreement|polic)/i.test(found[0]),
    toYou: /\b(?:your|any|all|such|user[- ](?:generated )?) ?(?:content|materials?|posts?|photos?|listings?|photo\/image)\b[^.;]{0,80}? (?:may|can) (?:also )?be (?:\w+ )?(?:removed|deleted|blocked|edited|taken down|removed\/deleted)/i,
  }),
  flags: [
    '«We may remove or edit any content» that you post on our site, for any reason.',
    'You agree that «Brightfold reserves the right to delete your reviews» from the platform.',
    '«Your content may be removed» from the service at any time.',
  ],
  passes: [
    'You may remove any content that you post on our site, for any reason.',
    'We may display any content that you post on our site.',
    'The Provider may remove any content from the Services on the Customer’s request.',
  ],
})
