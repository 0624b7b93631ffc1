import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-offhours', severity: 3, tier: 'likely',
  title: 'They own what you make in your own time',
  why: 'A project of your own, at your own desk, could become theirs.',
  ask: 'Could this stop at work that I do for you, or with your equipment?',
  fallback: 'Only what is made for them, in paid hours, or with their equipment and secrets.',
  sources: [], labels: ['cuad:ip-ownership-assignment'],
  find: words({
    triggers: ['hours', 'time'],
    match: /\b(?:inventions?|works?|work product|discover(?:y|ies)|improvements?|developments?|ideas|intellectual property|creations?)\b[^;]{0,400}?(?<mark>\b(?:whether or not|whether|regardless of whether|irrespective of whether|even if)\b[^.;]{0,80}?\b(?:(?:during|in|within|outside(?: of)?)\s(?:\w+ ){0,3}(?:working|business|regular|office|normal|work) (?:business |working )?(?:hours|time)|(?:my|his|her|their|your|own) (?:own )?time)\b)/i,
    unless: /\b(?:does not apply|except|other than|not include|exclud\w+)\b|labor code|entirely on/i,
  }),
  flags: [
    'The Employer owns all inventions of the Employee, «whether or not made during working hours».',
    'All works made in the term belong to the Company, «whether in or outside normal business hours».',
    'The Employee assigns every idea and all developments, «even if made in her own time».',
  ],
  passes: [
    'The Employer owns all inventions that the Employee makes during working hours.',
    'The help desk answers whether or not you call during business hours.',
    'The Employee keeps inventions made in her own time.',
  ],
})
