import { firstMatch, hasMatch } from '../../contract/matches'
import { sentencesMatching } from '../../contract/words'
import { mentionsIn } from '../../grammar/mentions'
import { counterparty } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'war-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side confirms that it is free to sign',
  why: 'You promise that you exist, may sign and break no other contract; they promise none of it.',
  ask: 'Could both of us confirm that we are free to sign this?',
  fallback: 'Each of us confirms that it has the power to sign, and that no other contract stands against it.',
  sources: ['ACL s 25(a)'], labels: ['acl:a'],
  find: {
    inContract: reading => {
      const { contract } = reading
      if (areOnlineTerms(contract) || contract.parties.length !== 2) return []
      const hits = ofPower(contract).filter(({ operative, text }) => operative && !/\b(?:each of|both)\b/i.test(text)).map(sentence => {
        const found = firstMatch(sentence.text, power)!
        const who = mentionsIn(contract, sentence).findLast(({ end, possessive }) => end <= found.index && found.index - end < 60 && !possessive)
        return { role: who?.role, start: sentence.start + (who?.start ?? found.index), end: sentence.start + found.index + found[0].length }
      })
      const role = hits[0]?.role
      // One promise whose giver could not be told may be the other half.
      if (!role || role === 'each' || hits.some(hit => hit.role !== role) || hasMatch(contract.text, others) || !counterparty(reading, role)) return []
      return [{ spans: hits.map(({ start, end }) => ({ start, end })), against: role }]
    },
  },
  flags: [
    'The Provider serves the Customer. «Customer warrants that it has the power» to enter into this contract.',
    'The Company pays the Consultant. «The Consultant represents and warrants that it has full authority» to sign.',
    'The Licensor licenses the film to the Licensee. «The Licensee warrants that it has the right to enter» into this Agreement.',
  ],
  passes: [
    'The Provider serves the Customer. Each party warrants that it has the power to enter into this contract.',
    'The Company pays the Consultant. The Consultant warrants that it has full authority to sign. The Company warrants that it has full authority to sign.',
    'The Publisher prints. The Author warrants that she wrote the book.',
  ],
})

const power = /\b(?:warrants?|represents?|confirms?)\b[^.;:]{0,60}?\bthat\b[^.;:]{0,60}?\b(?:has|have)\b[^.;:]{0,30}?\b(?:(?:corporate |legal )?power|authority|right to (?:enter|sign|execute|make this))\b|\b(?:warrants?|represents?|confirms?)\b[^.;:]{0,60}?\bthat it is (?:duly |fully |properly )?authori[sz]ed to (?:enter|sign|execute|make)\b/i
const ofPower = sentencesMatching(power)
/** Lists of promises under “each party represents and warrants:”, and mutual headings. */
const others = /\b(?:each of|both)\b[^.;]{0,80}\b(?:represents?|warrants?|confirms?)|\b(?:each|both|either)(?: of the)? part(?:y|ies)[^.;]{0,80}\b(?:represents?|warrants?|confirms?)|\bparties (?:hereby )?(?:each )?(?:represents?|warrants?|confirms?)|\bmutual (?:representations|warranties)|\b(?:represents?|warrants?)[^.:;]{0,60}\bas follows|\b(?:represents?|warrants?)[^.:;]{0,80}(?:that)?:/i
