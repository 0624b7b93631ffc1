import { hasMatch } from '../../contract/matches'
import { isA } from '../called'
import { anywhere } from '../anywhere'
import { around, words } from '../forms'
import { rule } from '../rule'

/** “Eastern time”, “GMT”, “Houston, Texas, time”: it may stand behind the stop of “p.m.”, where a sentence seems to end. */
const zone = /\b(?:GMT|UTC|BST|CET|CEST|AEST|[ECMP][SD]?T|E\.S\.T|time\s+zone)\b|\blocal\s+time|\b(?:[A-Z][\w.]+,?|standard|daylight|prevailing)\s+[Tt]ime\b|\btime\s+(?:in|at|of\s+the\s+place)\b|\bplace\s+of\b|\bin\s+[A-Z][a-z]+\b|\bmeter|\bgas day\b/
/** Rates of the day, and hours of the week in one shop. */
const elsewhere = /\bexchange rate|\bruling\b|\b(?:Monday|Saturday|Sunday|Christmas)/

/** “All times are London time.” */
const saysWhoseTime = anywhere(/\b(?:all|references? to|any) (?:references? to )?(?:a )?times?\b[^.;]{0,60}\b(?:are|is|means?|refers?|shall be)\b[^.;]{0,40}\btime\b/i, { words: ['time', 'times'], reach: 160 })

export default rule({
  id: 'amb-time-zone', severity: 1, tier: 'likely', together: true,
  title: 'An hour of the day, and not by whose clock',
  why: 'Where the two sides’ clocks differ, a notice can be in time by one and late by the other.',
  ask: 'By the clock of which place?',
  fallback: '17:00, London time.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['midnight', 'noon', 'close', 'p', 'a', 'm', 'pm', 'am', 'p.m', 'a.m'],
    match: /\b(?:by|before|until|after|at|than|prior to|up to) (?<mark>(?:12(?::00)? )?(?:midnight|noon)|\d{1,2}(?::\d\d)? ?[ap]\.? ?m\b\.?|(?:the )?close of business)/i,
    when: (found, { start }, { contract: { text } }) => !hasMatch(around(found, 60, 0), zone) && !hasMatch(text.slice(start + found.index, start + found.index + 140), zone) && !hasMatch(around(found, 160, 60), elsewhere),
    settledBy: reading => isA(reading, 'lease', 'employment') || saysWhoseTime(reading.contract),
    inDefinitions: false,
  }),
  flags: [
    'The Buyer shall send each order by «5 p.m.» on the day before.',
    'A bid that arrives after «noon» on Friday is not read.',
    'The Seller may withdraw before «midnight» on 3 May 2027, and the Buyer until «the close of business» on 4 May 2027.',
    'Funds must arrive no later than «11:00 a.m.» on the Closing Date.',
  ],
  passes: [
    'The Buyer shall send each order by 5 p.m. London time on the day before.',
    'All times in this contract are Paris time.\nA bid that arrives after noon on Friday is not read.',
    'The Seller may withdraw before 3 May 2027, and the Buyer until 4 May 2027.',
    'Funds must arrive no later than 11:00 a.m. (New York City\ntime) on the Closing Date.',
  ],
})
