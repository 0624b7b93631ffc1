import { rule } from '../rule'
import { oneSidedExclusion } from './exclusion'

export default rule({
  id: 'lia-others', severity: 2, tier: 'likely', together: true,
  title: 'They do not answer for what others do there',
  why: 'If another member, a linked site or a partner of theirs does you harm, you are on your own.',
  ask: 'What do you check about the people and firms that we meet through you?',
  fallback: 'They answer for partners whom they choose, and act on a complaint within five days.',
  sources: ['CLAUDETTE, limitation of liability', '93/13 Annex 1(b), written for consumers'], labels: ['claudette:LTD', '93/13:b'],
  find: oneSidedExclusion('others'),
  flags: [
    'You agree that in «no event are we liable» for the conduct of any other member of the site.',
    'If a linked site collects your data, in «no event shall we assume any responsibility» or liability.',
    'We accept «no liability» for loss that links from our site bring you.',
    'We will «not be liable» to you for content that third parties post on the platform.',
  ],
  passes: [
    'You agree that you are responsible for your own conduct on the site.',
    'We accept liability for loss that links from our site bring you.',
    'We may close the service and are not liable to you or any third party for the loss.',
    'The Provider will not be liable for content that third parties post.',
  ],
})
