import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-use-limit', severity: 3, tier: 'likely',
  title: 'It says to tell nobody, and not what the information may be used for',
  why: 'A rival who keeps quiet and uses your plans has kept to every word of it. It may stand in another paper.',
  ask: 'May it be used for this purpose only?',
  fallback: 'Used for the named purpose and for nothing else.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    said: /\b(?:us(?:e|es|ed|ing|age)|exploit\w*|utili[sz]\w*)\b[^.;]{0,240}\b(?:only|solely|exclusively|except|other than|purposes?|benefit|without|unless|connection|extent)\b|\b(?:only|solely|not|no|never|neither|purposes?|refrain|exclusively|nor)\b[^.;]{0,200}\b(?:us(?:e|es|ed|ing)|utili[sz]\w*|exploit\w*)\b/i,
    brushedBy: ['use', 'used', 'uses'],
    near: /\b(?:use|obligations?|duties|confidential)/i,
    hurts: /^(?:the )?(?:discloser|disclosing party|owner)$/i,
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', '“Confidential Information” means plans and prices.'),
    secrets('NON-DISCLOSURE AGREEMENT', '«1. Duties»', 'The Recipient locks the papers away.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'The Recipient may use the Confidential Information only for the sale of the mill.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'The Recipient shall not use it for itself.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'Use for any purpose other than the sale is a breach.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
