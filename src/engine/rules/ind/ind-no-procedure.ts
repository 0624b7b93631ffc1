import { hasMatch } from '../../contract/matches'
import { counterparty } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'ind-no-procedure', severity: 2, tier: 'likely',
  title: 'Nothing says who runs a claim that one of you must cover',
  why: 'You might pay for a settlement that you never saw.',
  ask: 'Who would run the defence, and how soon would we hear of a claim?',
  fallback: 'Prompt notice, the payer runs the defence, and no settlement without consent.',
  sources: [], labels: [],
  find: {
    inContract: reading => {
      const { contract, provisions } = reading
      const indemnities = provisions.filter(({ kind }) => kind === 'indemnity').filter(({ sentence }) => hasMatch(contract.sentences[sentence]!.text, byOthers) && !hasMatch(contract.sentences[sentence]!.text, /\btransferee\b|interest at|broker|finder['’]s|withholding|\bright to indemnif|not (?:include|release|waive|affect)/i))
      if (!indemnities.length || areOnlineTerms(contract)) return []
      const words = ['notify', 'notice', 'notifies', 'notification', 'control', 'settle', 'settlement', 'defense', 'defence', 'defend', 'notifying', 'tell', 'inform']
      const steps = words.some(word => contract.words.sentencesWith(word).some(i => hasMatch(contract.sentences[i]!.text, procedure)))
      return steps ? [] : indemnities.slice(0, 1).map(({ start, end, holder }) => {
        const against = indemnities.every(one => one.holder === holder && !/\b(?:each|either|both) part/i.test(contract.sentences[one.sentence]!.text)) ? counterparty(reading, holder) : undefined
        return { spans: [{ start, end }], ...(against ? { against } : {}) }
      })
    },
  },
  flags: [
    '«The Supplier shall indemnify the Customer against all claims by third parties.»',
    'The rent is due monthly.\n«The Tenant shall indemnify the Landlord against all claims that arise in the shop.»',
    '«Each party shall indemnify the other against claims that its own breach of law brings.»',
  ],
  passes: [
    'The Contractor serves the Customer.\nEach party must indemnify the other against claims by third parties caused by its negligence. The other must tell it of the claim within ten days and let it run the defence.',
    'The Supplier shall indemnify the Customer against all claims by third parties. The Customer shall promptly notify the Supplier of each claim.',
    'The Tenant shall indemnify the Landlord against all claims. The Tenant has control of the defence of a claim.',
    'The Supplier insures itself against all claims.',
    'The Supplier shall indemnify the Customer for the cost of a late delivery.',
  ],
})

/** Only what others claim has a defence that somebody must run. */
const byOthers = /\b(?:claims?|suits?|actions?|proceedings?|demands?|third[- ]part(?:y|ies))\b/i
const procedure = /\b(?:tell|told|inform\w*|report\w*|advise\w*)\b[^.;]{0,80}?\bclaims?\b|\b(?:run|lead|handle|take over|leave)\b[^.;]{0,40}?\bdefen[cs]e\b|\b(?:notif\w+|notice)\b[^.;]{0,160}?\b(?:claim|suit|action|proceeding|demand|indemnit)|\b(?:control|conduct|assume|settle\w*)\b[^.;]{0,120}?\b(?:defen[cs]e|settlement|claim|suit|litigation|consent)\b|\bdefen[cs]e\b[^.;]{0,80}?\b(?:control|settle|counsel)/i
