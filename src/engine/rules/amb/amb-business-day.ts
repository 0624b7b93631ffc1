import { hasMatch } from '../../contract/matches'
import { anywhere } from '../anywhere'
import { defines, words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

/** "… a day other than a Saturday, Sunday or public holiday" settles it, wherever and however it is said. */
const explained = ({ contract: { words: index, sentences } }: Reading): boolean =>
  ['saturday', 'saturdays', 'weekend', 'weekends', 'monday'].flatMap(word => index.sentencesWith(word)).some(i => hasMatch(sentences[i]!.text, /\b(?:business|working|banking|trading)[- ]days?\b|\bday\b[^.]{0,60}\b(?:other than|except|excluding|not)\b/i))
const definedSomewhere = anywhere(/\b(?:business|working|banking) days?[”"*’']{0,4}[,)]?\s?(?:\([^)]{0,40}\) )?(?:shall mean|means?|has the meaning|is any|are)\b/i, { words: ['business', 'working', 'banking'], reach: 120 })

export default rule({
  id: 'amb-business-day', severity: 2, tier: 'fact', together: true,
  title: 'Counts in business days and does not say which days those are',
  why: 'Holidays differ from country to country, and even from town to town. So does the day on which your time runs out.',
  ask: 'Business days in which place, and is Saturday one of them?',
  fallback: '“Business day” means a day other than a Saturday, a Sunday or a public holiday in [city].',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['business', 'working', 'banking'],
    match: /\b(?:business|working|banking)[- ]days?\b/i,
    settledBy: reading => defines(reading, /\b(?:business|working|banking)[- ]days?\b/i) || definedSomewhere(reading.contract) || explained(reading),
  }),
  flags: [
    'The Supplier shall deliver within five «business days».',
    'Invoices are due ten «Working Days» after receipt, and reminders follow on the next «working day».',
    'Funds must arrive one «banking day» before closing.',
  ],
  passes: [
    'The Supplier shall deliver within five days.',
    '“Working Day” means a day on which banks in Leeds are open.\nInvoices are due ten Working Days after receipt.',
    'Funds must arrive one business day (Monday to Friday, public holidays in Paris excluded) before closing.',
  ],
})
