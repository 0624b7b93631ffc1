import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'dat-consents', severity: 2, tier: 'likely', together: true,
  title: 'You answer for every consent of every person in the data',
  why: 'One missing yes among thousands of people, for uses that they chose, would be your breach.',
  ask: 'For which uses would we have to ask people, and what do you do to keep within them?',
  fallback: 'You tell us what is done with the data; we see to a lawful ground for giving it to you.',
  sources: ['GDPR Article 28'], labels: [],
  find: words({
    triggers: ['consents', 'consent', 'permissions'],
    match: /\b(?:confirms?|warrants?|represents?|guarantees?|(?:is|are|shall be) (?:solely |fully |alone )?responsible for)\b[^.;]{0,80}?\b(?<mark>(?:every|each and every|all|any and all) (?:(?:necessary|required|requisite|applicable|appropriate) )?(?:\w+,? (?:and |or )?){0,4}?(?:consents?|permissions))\b[^.;]{0,120}?\b(?:personal (?:data|information)|data subjects?|customer data|individuals?|people)\b/i,
    unless: /\b(?:each party|both parties|either party|as required by|to the extent (?:that )?(?:required|necessary)|where required|lawful basis|legal basis|or other (?:lawful|legal))\b/i,
    when: (_, __, { contract }) => !areOnlineTerms(contract),
    against: onDoer,
  }),
  flags: [
    'Customer confirms that it has «every consent» needed for the processing of personal data of its shoppers by Provider.',
    'The Client is solely responsible for obtaining «all necessary consents» of the data subjects.',
    'The Customer warrants that it holds «all permissions» for the use of personal information by the Supplier.',
  ],
  passes: [
    'Customer confirms that it has a lawful basis for the processing of personal data of its shoppers by Provider.',
    'Each party is solely responsible for obtaining all necessary consents of the data subjects.',
    'The Customer warrants that it holds all permissions for the building work.',
  ],
})
