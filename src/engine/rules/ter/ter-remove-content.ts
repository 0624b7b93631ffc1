import { hasMatch } from '../../contract/matches'
import { may, oneParty, online } from '../one-party'
import { rule } from '../rule'

const things = String.raw`(?:content|contents|materials?|posts?|postings?|reviews?|ratings?|photo(?:graph)?s?|images?|pictures?|videos?|recordings?|songs?|tracks?|uploads?|listings?|advertisements?|links?|messages?|information|data|files|user ?names?|submissions?|account names?|virtual (?:goods|items)|digital goods|in-game|(?:game|virtual) currency|profile|comments?|communications?|contributions?|threads?)`
const content = String.raw`(?:\S+ ){0,12}?${things}\b`
const removing = String.raw`(?:remov(?:e|ing)|delet(?:e|ing)|tak(?:e|ing) (?:down|offline)|edit\w*|reject\w*|hid(?:e|ing)|eras(?:e|ing)|purg(?:e|ing)|discard\w*|destroy\w*|withdraw\w*|(?:refus(?:e|ing)|declin(?:e|ing)) to (?:post|publish|display|surface|host|accept|distribute)|disabl(?:e|ing)|block\w*|discontinue|eliminat\w+|modify|(?:pre-)?screen|moderate|reclaim|move|suspend|unpublish|delist|reset|wipe)\b`
/** “If your photo breaks our rules, we may remove it.” */
const it = String.raw`(?:it|them|everything|anything|any of (?:it|them))\b(?! (?:is|are|was|were|has|have))`

export default rule({
  id: 'ter-remove-content', severity: 2, tier: 'likely', together: true,
  title: 'They may take down what you put there',
  why: 'Work, reviews or records that you rely on could be gone, with no copy and nobody to ask.',
  ask: 'Would you tell us why, and give us a copy, before you remove anything of ours?',
  fallback: 'Notice with the reason, a way to object, and a copy of what was removed.',
  sources: ['CLAUDETTE, content removal'], labels: ['claudette:CR'],
  find: oneParty({
    items: true,
    triggers: ['remove', 'removing', 'delete', 'deleting', 'edit', 'block', 'refuse', 'disable', 'removed', 'deleted', 'discontinue', 'modify', 'screen', 'take', 'blocked', 'reject', 'hide', 'erase', 'erased', 'purge', 'purged', 'discard', 'destroy', 'withdraw', 'withdrawn', 'moderate', 'reclaim', 'suspend', 'removal', 'deletion', 'lose', 'taken', 'unpublish', 'delist', 'delisted', 'hidden', 'reset', 'wipe'],
    says: may(`${removing}(?:[ ,]+(?:and/or|or|and)? ?${removing}){0,4}(?: access to)?(?: ?,)?(?! (?:you|users?|members?) from\\b) (?:${content}|${it})|tak(?:e|ing) (?:${it}|(?:\\S+ ){0,3}?${things}) (?:down|off(?:line)?)\\b`),
    unless: /\b(?:law|court)\b[^.;]{0,20} requires?\b|right to (?:access, )?correct|\b(?:on|upon|at) your (?:\w+ )?request\b|counter[- ]?noti|\byou (?:can|may|could) (?:also )?(?:ask|request|delete|remove)/i,
    when: (found, sentence, reading) => online(found, sentence, reading) && !hasMatch(found[0], anotherMatter) && hasMatch(sentence.text, ofContent),
    toYou: new RegExp([
      String.raw`\b(?:(?:your|any|all|such|these) )?${things}\b[^.;]{0,100}? (?:may|can|might)(?: also| then)? be (?:\w+,? (?:or |and )?){0,4}?(?:removed|deleted|erased|purged|discarded|destroyed|blocked|hidden|delisted|edited|rejected|taken (?:down|offline)|withdrawn|removed\/deleted)\b`,
      String.raw`(?:\b(?:your|any|all|such|these|user[- ](?:generated )?|of your) ?(?:\w+ ){0,2}|^)${things}\b[^.;]{0,100}? (?:will|shall) be (?:\w+,? (?:or |and )?){0,3}?(?:removed|deleted|erased|purged|destroyed|taken down)\b`,
      String.raw`\b(?:result in|lead to|includ(?:e|es|ing)|involve|entail|such as|consent to|right of)\b[^.;]{0,160}?\b(?:removal|deletion|destruction|removing|deleting) (?:or \w+ )?of [^.;]{0,40}?\b${things}\b`,
      String.raw`\byou (?:will|may|shall|would|could|can)(?: also| then)? (?:lose|no longer have|forfeit)\b[^.;]{0,80}?\b${things}\b`,
      String.raw`\b${things}\b[^.;]{0,40}? (?:may|will|shall) be subject to (?:\S+ ){0,6}?(?:deletion|removal)\b`,
      String.raw`\b(?:authori[sz]e|permit|allow)s? (?:us|\S+) to (?:remove|delete|erase|edit)\b[^.;]{0,60}?\b${things}\b`,
      String.raw`\bpolicy\b[^.;]{0,60}? (?:to|of) (?:\( ?[a-z] ?\) ?)?(?:remov|delet|tak)(?:e|ing)\b[^.;]{0,60}?\b${things}\b`,
    ].join('|'), 'i'),
  }),
  flags: [
    '«We may remove or edit any content» that you post on our site, for any reason.',
    'You agree that «Brightfold reserves the right to delete your reviews» from the platform.',
    '«Your content may be removed» from the service at any time.',
    'If your photo breaks our rules on the site, «we may take it down».',
    '«We are free to take your listing off» the site.',
    'Your «messages may be subject to review and deletion» on our site.',
    'If we close your account, «you can lose your files» on the platform.',
    'Breaking the rules of the platform may «lead to the removal of your content».',
    'You know that your use of the site has limits. We may, without notice:\n(a) «hide or delete your listings»; or\n(b) ask you to change your password.',
    '«Photographs that do not suit the site will be taken down», and you will hear of it.',
  ],
  passes: [
    'You may remove any content that you post on our site, for any reason.',
    'If your photo breaks our rules on the site, we may ask you to take it down.',
    'Your photos will be deleted from the platform at your request.',
    'We may display any content that you post on our site.',
    'The Provider may remove any content from the Services on the Customer’s request.',
    'We can remove you from the platform if your reviews are poor.',
  ],
})

/** The terms themselves, and what privacy law calls the reader’s own. */
const anotherMatter = /(?:modify|change) (?:these|this|our|the) (?:terms|agreement|polic)|\bpersonal (?:data|information)\b|\bderivative|\b(?:ask|require|request)s? (?:that )?you\b|\blinks? to (?:our|the|this)\b/i
const ofContent = new RegExp(String.raw`\b(?:${things}|(?:everything|anything|whatever) you)\b`, 'i')
