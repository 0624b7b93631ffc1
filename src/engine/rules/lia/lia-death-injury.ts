import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lia-death-injury', severity: 3, tier: 'likely', together: true,
  title: 'Liability for death or injury is shut out',
  why: 'Many laws do not let anyone write this away; that it stands here shows how far the text goes.',
  ask: 'Would you take death and injury out of what is excluded?',
  fallback: 'Nothing here limits liability for death, injury or fraud.',
  sources: ['93/13 Annex 1(a), written for consumers', 'UK Consumer Rights Act 2015, section 65'], labels: ['claudette:LTD', '93/13:a'],
  find: words({
    triggers: ['death', 'injury', 'injuries'],
    match: /\b(?:(?:not|no event|no circumstances?|neither|exclud\w+|disclaim\w*|waive\w*|releas\w+|no (?:liability|responsibility))\b[^;]{0,300}?\b(?:liab(?:le|ility)|responsib(?:le|ility)|claims?)\b[^;]{0,200}?(?<mark>\b(?:death|personal injur(?:y|ies)|bodily injur(?:y|ies)|injur(?:y|ies) (?:or death|to (?:any )?persons?))))\b|\bno (?:liability|responsibility) (?:of any kind )?(?:for|in respect of)\b[^.;]{0,60}?(?:\binjury to or (?:the )?death of|\bdeath of or injury to|\bpersonal injury|\bbodily injury|\bdeath\b)|\b(?:limits?|limitations?|caps?|exclusions?)\b[^.;]{0,80}? appl(?:y|ies)\b[^.;]{0,40}?\b(?:including|even (?:to|for)|also to)\b[^.;]{0,40}?\b(?:death|bodily injury|personal injury)/i,
    unless: /\b(?:neither|no) (?:of us|party)\b[^.;]{0,40}\b(?:excludes?|limits?|restricts?)|\b(?:except|other than|save|unless|nothing|not (?:apply|limit|exclude|affect|be (?:limited|excluded))|apart from|without limiting|indemnif\w+|provided that|insurance|not (?:\w+ ){0,6}(?:exclude|limit|restrict))\b/i,
  }),
  flags: [
    'The Mill shall have «no liability for any injury to or death of» a visitor.',
    'We shall not be liable to you for any loss, including «death» or injury.',
    'The Operator excludes all liability for «personal injury» of its guests.',
    'In no event shall the Seller be liable for «bodily injury».',
  ],
  passes: [
    'The Mill shall have no liability for any loss of a hat of a visitor.',
    'We shall not be liable to you for any loss, except for death or injury.',
    'Nothing excludes the liability of the Operator for personal injury of its guests.',
    'In no event shall the Seller be liable for late delivery.',
    'We are not liable for late delivery and do not in any way seek to exclude liability for death or injury.',
  ],
})
