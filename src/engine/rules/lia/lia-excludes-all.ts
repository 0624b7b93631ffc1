import { rule } from '../rule'
import { oneSidedExclusion } from './exclusion'

export default rule({
  id: 'lia-excludes-all', severity: 3, tier: 'likely', together: true,
  title: 'They answer for no loss at all',
  why: 'A promise that nobody answers for is only a hope.',
  ask: 'Which losses would you stand behind if you get it wrong?',
  fallback: 'They answer for loss that their breach or carelessness causes, up to a sum that fits the price.',
  sources: ['93/13 Annex 1(b), written for consumers', 'ACL s 25(a)', 'CLAUDETTE, limitation of liability'], labels: ['claudette:LTD', '93/13:b', 'acl:a'],
  find: oneSidedExclusion('everything'),
  flags: [
    '«The Supplier shall not be liable» to the Customer for any loss or damage whatsoever.',
    'You accept that we are «not responsible» for any harm that comes from using the site.',
    'We «decline all responsibility» to you for damages from our site.',
    'If you use our site to trade, we «won’t be liable» for your loss.',
    'To the fullest extent allowed by law, we «exclude all liability» to you for loss from our service.',
  ],
  passes: [
    'The Supplier shall be liable to the Customer for any loss or damage that it causes.',
    'Neither party shall be liable to the other for any loss or damage whatsoever.',
    'We may pay you for a loss that comes from our service without any admission of liability.',
    'Nothing in these terms excludes our liability to you for loss from our service.',
    'You pay for all liability of our agents and partners (excluding you) that comes from your use of the site.',
    'We answer to you for fraud in our service and for any other liability which cannot be excluded by law.',
  ],
})
