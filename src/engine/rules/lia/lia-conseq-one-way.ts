import { rule } from '../rule'
import { oneSidedExclusion } from './exclusion'

export default rule({
  id: 'lia-conseq-one-way', severity: 3, tier: 'likely', together: true,
  title: 'Lost profit and follow-on loss are excluded for one side only',
  why: 'When they fail, the loss that hurts most is yours; when you fail, it is yours too.',
  ask: 'Could the same losses be excluded for both of us?',
  fallback: 'Neither of us answers for indirect loss; loss of data and of confidence stays covered.',
  sources: ['ACL s 25(a)', '93/13 Annex 1(b), written for consumers', 'CLAUDETTE, limitation of liability'], labels: ['claudette:LTD', '93/13:b', 'acl:a'],
  find: oneSidedExclusion('indirect'),
  flags: [
    'The Provider serves the Customer. «In no event shall the Provider be liable» for any indirect or consequential damages.',
    '«The Licensor will not be liable» to the Licensee for lost profits.',
    'You use the service knowing that we will «not be liable» for any special or punitive damages.',
    '«Nothing that we do on the site shall give rise to liability» to you for lost profits.',
  ],
  passes: [
    'The Provider serves the Customer. In no event shall either party be liable for any indirect or consequential damages.',
    'The Licensor will not be liable for lost profits. The Licensee will not be liable for lost profits.',
    'You will not be liable for any special or punitive damages that your use of the service causes.',
  ],
})
