import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { underSecrecy } from './duty'

export default rule({
  id: 'cnf-return', severity: 2, tier: 'likely', together: true,
  title: 'Every copy must be gone within a few days, or from every backup',
  why: 'Copies lie in mail, phones and nightly backups; few can clear all of them so fast.',
  ask: 'How long do you think that we need, and may backups be left until they are overwritten?',
  fallback: 'Thirty days; backups until they are overwritten; one copy where the law asks for it.',
  sources: ['ContractNLI'], labels: [],
  find: words({
    triggers: ['destroy', 'destruction', 'return', 'delete', 'destroyed', 'returned', 'deleted', 'erase'],
    match: /\b(?:destroy|destruction|return|delete|destroyed|returned|deleted)\b[^.;]{0,260}?\b(?<mark>within (?:a maximum of )?(?:(?:one|two|three|four|five)(?: \(0?[1-5]\))?|0?[1-5]|(?:twenty-four|forty-eight|seventy-two)(?: \(\d\d\))?|24|48|72) (?:(?:calendar|business|working) )?(?:days?|hours?)\b|including (?:all )?(?:copies in |those in |copies (?:held|stored) (?:in|on) )?back-?ups?\b)|\b(?:shall|will|must) within (?:24|48|72|twenty-four|forty-eight|seventy-two|one|two|three|1|2|3) (?:\(\d+\) )?(?:hours?|days?)\b[^.;]{0,40}?\b(?:return|destroy|delete|erase)\b/i,
    unless: /\bpersonal (?:data|information)\b|\b(?:goods|products?|equipment|vehicles?|deposit|keys)\b|other than|except|(?:may|permitted to|entitled to) (?:retain|keep)|backups?[^.;]{0,40}(?:overwritten|ordinary|routine)/i,
    when: (_, sentence, reading) => /\bconfiden|secre|proprietary information/i.test(sentence.text) || underSecrecy(sentence, reading),
    against: onDoer,
  }),
  flags: [
    'On request the Baker «shall within 48 hours return» all confidential information.',
    'The Recipient shall return all Confidential Information «within two (2) days» of a request.',
    'The Customer shall destroy all secret information, «including copies in backups».',
    '8. Confidentiality\n8.1 On request the Customer shall destroy all copies of it and confirm this «within 48 hours».',
  ],
  passes: [
    'On request the Baker shall within 30 days return all confidential information.',
    'The Recipient shall return all Confidential Information within thirty (30) days of a request.',
    'The Customer shall destroy all secret information; it may keep copies in backups until they are overwritten.',
    'The Customer shall return the goods within two (2) days.',
  ],
})
