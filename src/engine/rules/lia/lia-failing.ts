import { rule } from '../rule'
import { oneSidedExclusion } from './exclusion'

export default rule({
  id: 'lia-failing', severity: 2, tier: 'likely', together: true,
  title: 'They do not answer when the service fails, changes or loses your data',
  why: 'An outage or a lost file costs you, and costs them nothing.',
  ask: 'What do you owe us if the service is down or our data is lost?',
  fallback: 'A credit for each outage, backups that they test, and a way out after three failures in six months.',
  sources: ['CLAUDETTE, limitation of liability', '93/13 Annex 1(b), written for consumers'], labels: ['claudette:LTD', '93/13:b'],
  find: oneSidedExclusion('failing'),
  flags: [
    'We will «not be liable» to you if the service is interrupted.',
    'You accept that we have «no liability» for the deletion of anything that you keep on the platform.',
    'You accept that we are «not responsible» for interruptions of the service.',
    'You know that we do not promise a time limit for repairs, and are «not liable» for any loss by errors of the site.',
    'We may close the app and will have «no liability» to you for its suspension.',
    'You accept that we are «not responsible» for any failure or delay in the performance of the service.',
  ],
  passes: [
    'We will be liable to you if the service is interrupted by our fault.',
    'We will not be liable to you for a delay of the service that is brought by war, riots or acts of God.',
    'You are not responsible for interruptions of the service.',
    'The Provider will not be liable if the Services are interrupted by a cause beyond its reasonable control.',
    'Neither you nor we will be liable to the other for any delay of the service.',
  ],
})
