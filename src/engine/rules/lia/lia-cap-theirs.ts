import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'lia-cap-theirs', severity: 3, tier: 'likely', together: true,
  title: 'What they could ever owe you is limited, and what you could owe them is not',
  why: 'However large your loss, this sum is the most that comes back.',
  ask: 'Could one limit hold for both of us, at a sum that fits what can go wrong?',
  fallback: 'The same limit for both, of at least a year’s price.',
  sources: ['CLAUDETTE, limitation of liability', '93/13 Annex 1(b), written for consumers', 'ACL s 25(a)'], labels: ['claudette:LTD', 'cuad:cap-on-liability', '93/13:b', 'acl:a'],
  yieldsTo: ['lia-low-cap'],
  find: words({
    triggers: ['liability', 'liable', 'damages', 'claim', 'remedy', 'claims', 'limitations', 'limitation', 'exclusions', 'losses', 'compensation', 'responsible', 'recover', 'recovery', 'compensate', 'owe'],
    match: new RegExp([
      String.raw`\b(?:liability|liable|claims? against|recover)\b(?:[^.;]|\.(?=[\w )])){0,700}?\b(?:(?:not |n['’]t )?exceed\b|be more than|(?:is|are|shall be|will be|be|to) (?:expressly )?limited to\b|limited to the (?:fullest|greatest|lowest|maximum)|up to an? (?:aggregate )?amount|we limit our liability)|\bwe limit our liability\b|\bliable to you only for\b|\bin no event\b[^.;]{0,200}?\bliability\b(?:[^.;]|\.(?=[\w )])){0,700}?\bexceed\b|\b(?:limitation|exclusion)s?\b(?:(?!\bnot\b)[^.;]){0,80}? appl(?:y|ies)\b(?! only)`,
      String.raw`\bliability\b(?:(?!\b(?:can)?not\b)[^.;]){0,120}? (?:is|are|be|been) (?:\w+ ){0,2}?(?:limited|capped|restricted)\b(?! liability)`,
      String.raw`\bonly (?:be )?(?:liable|responsible)\b|\b(?:liable|responsible) (?:to you )?only (?:for|to|if|up|in|where)\b|\bonly liability\b`,
      String.raw`\b(?:maximum|total|aggregate|entire|cumulative|overall) (?:\w+ ){0,2}?liability\b(?:[^.;]|\.(?=\w)){0,160}? (?:is|be|of) (?:[$€£]|(?:us|usd|eur|gbp) ?[$€£\d]|\d|(?:\w+ ){1,2}(?:euros?|dollars|pounds)|the (?:amounts?|fees|price|sum|lesser|greater))`,
      String.raw`\b(?:maximum|most|only) (?:amount|sum|thing)\b[^.;]{0,60}?\b(?:we|us|\S+) (?:can|may|could|will|shall|are) (?:\w+ )?(?:be )?(?:liable|owe|responsible)\b`,
      String.raw`\brecovery (?:is|shall be|will be) limited to\b`,
      String.raw`\byou (?:may|will|shall|can?|wo|are) ?(?:not|n['’]t) (?:be )?(?:(?:entitled|eligible) to|(?:\w+ )?(?:recover|claim|receive))\b[^.;]{0,60}?\b(?:damages|loss(?:es)?|compensation)\b`,
      String.raw`\b(?:(?:not|n['’]t) (?:be )?(?:required|obliged|obligated)|no obligation) to (?:compensate (?:you|users?|players?|members?)\b|(?:provide|pay|give|offer)\b[^.;]{0,60}?\bcompensation\b)|\bwithout (?:any )?(?:\w+ or )?(?:other )?compensation\b`,
      String.raw`\b(?:entitled to no|no right to|not (?:pay|owe) (?:you )?)(?: any| receive| claim){0,2} ?(?:\w+ )?compensation\b`,
    ].join('|'), 'i'),
    unless: /\bmay not apply\b|\byou(?: are| ?['’]re| will be| shall be) (?:only |solely )?(?:liable|responsible)|\b(?:either|each|neither) party|\byour (?:total |maximum )?liability\b[^.;]{0,40}limited|nothing in (?:these|this)/i,
    when: ([found], { text }, { contract }) => areOnlineTerms(contract) && !/\binsurance\b/i.test(text) && !(/compensat/i.test(found) && hasMatch(text, aboutWhatYouGive)),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'Our total «liability to you shall not exceed» 50 euros for your use of the service.',
    '«In no event will Brightfold’s liability arising from the site exceed» the amount that you paid.',
    '«You will not be entitled to any compensation» while the service is suspended.',
    'If the game ends, you know that we are «not required to provide refunds or other compensation».',
    'We may close your account on the site «without any refund or other compensation».',
    'You agree that any «claim against us shall be limited to» the price of your plan; we keep the app running as best we can.',
    'The «maximum amount for which we can be liable» to you is the price of your plan for the app.',
  ],
  passes: [
    'Each party’s total liability to the other shall not exceed 50 euros, and you accept that for the service.',
    'We may use your ideas for the service without compensation to you.',
    'Our liability to you for the service has no limit.',
    'The Supplier’s liability shall not exceed the fees that the Customer paid.',
  ],
})

/** That an idea, a picture or work for the site is not paid for is another matter. */
const aboutWhatYouGive = /\b(?:feedback|ideas?|suggestions?|submissions?|licen[cs]e|permit|advertis\w+|employees?|images?|disclos\w+|share|content|reports?|attribution)\b/i
