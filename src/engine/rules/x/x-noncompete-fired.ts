import { hasMatch } from '../../contract/matches'
import { areOnlineTerms } from '../voice'
import { rule } from '../rule'
import { found, together } from './together'

/** The ban outlives the contract. */
const after = /\b(?:after|following|from) (?:the |its |such |any )?(?:date of )?(?:termination|expir\w+|end|cessation)\b|\bthereafter\b|\b(?:months?|years?)\b[^.;]{0,30}\bafter\b/i
/** It ends with an end without a reason, or is paid for. */
const fallsAway = /\b(?:unless|except|not apply|shall not be bound|ceases?|falls? away|lapses?)\b[^.;]{0,120}\b(?:without cause|for convenience|without (?:a )?reason|terminat\w+ by the|has terminated|dismiss\w*)/i

export default rule({
  id: 'x-noncompete-fired', severity: 3, tier: 'likely',
  title: 'You may not compete, even if they end it without a reason',
  why: 'Out of this work, and barred from the next, by a decision that was not yours.',
  ask: 'Does the ban fall away if you end it without a reason?',
  fallback: 'It falls away then, or is paid for as long as it lasts.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:non-compete'],
  find: together([found('rst-noncompete', 'rst-noncompete-broad', 'rst-clients'), found('ter-one-way', 'ter-no-notice', 'ter-at-will')], ({ contract }) => areOnlineTerms(contract) || !hasMatch(contract.text, after) || hasMatch(contract.text, fallsAway)),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nFor six months after the end the Designer «shall not work for a competitor» of the Client.\n«The Client may terminate this Agreement for convenience upon ten days written notice to the Designer.»',
    'This Agreement is between Alder Ltd (the “Company”) and Robin Reed (the “Consultant”).\n«The Company may terminate this Agreement at any time, with or without cause, upon ten days notice to the Consultant.»\nFor six months after termination the Consultant «agrees not to work for any competitor» of the Company.',
    'This Agreement is between Alder Ltd (the “Principal”) and Robin Reed (the “Agent”).\n«The Principal may terminate this Agreement for any reason or no reason on 60 days written notice.»\nFor one year after its end the Agent «shall not directly or indirectly compete» with the Principal.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nFor six months after the end the Designer shall not work for a competitor of the Client.\nEither party may terminate this Agreement for convenience upon ten days written notice.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nFor six months after the end the Designer shall not work for a competitor of the Client, unless the Client has terminated this Agreement without cause.\nThe Client may terminate this Agreement for convenience upon ten days written notice to the Designer.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nFor six months after the end the Designer shall tell the Client of any work for a competitor.\nThe Client may terminate this Agreement for convenience upon ten days written notice to the Designer.',
  ],
})
