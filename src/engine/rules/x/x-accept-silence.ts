import { rule } from '../rule'
import { found, said, together } from './together'

const silent = /\b(?:deemed|considered|regarded)(?: to (?:be|have been)| as)? (?:finally |fully |irrevocably )?accepted\b|\bsilence\b[^.;]{0,40}\baccept\w*/i

export default rule({
  id: 'x-accept-silence', severity: 3, tier: 'likely',
  title: 'Silence accepts it, and the promise about it is short',
  why: 'Both clocks can run out before it has done a day’s real work.',
  ask: 'Could both periods begin on the first day of real use?',
  fallback: 'Both from the first day of use: 30 days to check, twelve months of cover.',
  sources: [], labels: ['cuad:warranty-duration'],
  find: together([said(['deemed', 'silence', 'considered', 'regarded'], silent), found('war-short')]),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nIf the Customer does not object within five days, the software is «deemed accepted».\nThe Provider warrants the software for «30 days» from delivery.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider warrants for a period of «thirty (30) days» after delivery that the software conforms to its description.\nThe software is «considered accepted» ten days after delivery unless the Customer rejects it.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nEach delivery is «deemed to have been accepted» unless the Customer rejects it within three days.\nThe warranty period is «30 days» from delivery.',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nIf the Customer does not object within five days, the software is deemed accepted.\nThe Provider warrants the software for 24 months from delivery.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe software is accepted when the Customer signs.\nThe Provider warrants the software for 30 days from delivery.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nA notice is deemed received on the next day.\nThe Provider warrants the software for 30 days from delivery.',
  ],
})
