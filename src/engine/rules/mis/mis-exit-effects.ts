import { rule } from '../rule'
import { holds, missing, particulars } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-exit-effects', severity: 2, tier: 'likely',
  title: 'We found no word on what happens at the end',
  why: 'Work half done, keys, papers and money already paid: each is a quarrel if nothing is said. It may stand in another paper.',
  ask: 'What is paid, returned and handed over when it ends?',
  fallback: 'Work done is paid, papers go back, and what is finished is handed over within ten days.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: holds('terminate', 'terminated', 'termination', 'cancel'),
    provisions: ['post-termination-services', 'survival'],
    keyTerms: ['exit-effects'],
    said: /\b(?:up)?on (?:the |any |such |its |early )?(?:termination|expir\w+|completion|cancellation|end)\b|\b(?:after|following|event of|at|effective date of) (?:the |any |such |early )?(?:termination|expir\w+|cancellation|end)\b|\b(?:return|hand over|deliver up|surviv\w+|refund\w*)\b|\b(?:terminat\w*|cancel\w*|expires)\b[^.;]{0,160}\b(?:pay\w*|paid|fees|obligat\w*|compensat\w*)\b|\b(?:through|up to|prior to) (?:the )?(?:date of )?termination\b/i,
    elsewhere: particulars,
    brushedBy: ['end', 'expiration'],
    near: /\bterminat\w*|\bcancel\w*|\bterm\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'Either party may terminate this Agreement on ten days’ notice.'),
    consulting('CONSULTING AGREEMENT', '«1. Termination»', 'Either party may terminate this Agreement on ten days’ notice.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client may cancel the Services at any time.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'Either party may terminate this Agreement on ten days’ notice. On termination the Client pays for the Services done.'),
    consulting('CONSULTING AGREEMENT', 'Either party may terminate this Agreement. The Consultant shall return the plans.'),
    consulting('CONSULTING AGREEMENT', 'The Client may cancel the Services, and pays the fees up to that day.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
