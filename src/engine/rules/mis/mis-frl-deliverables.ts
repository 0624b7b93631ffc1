import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing, particulars } from './missing'
import { consulting, design, vague } from './samples'

export default rule({
  id: 'mis-frl-deliverables', severity: 4, tier: 'likely',
  title: 'We found no list of what is to be made, and no day',
  why: 'Without the items and their days nobody can say what is done, or late. It may stand in another paper.',
  ask: 'Which items are to be made, and by which dates?',
  fallback: 'A list of the items, each with its day.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: ({ contract: { parties, words } }) => parties.some(({ role }) => hasMatch(role, /^(?:freelancer|designer|artist|photographer|writer|illustrator|composer|translator|developer|editor)$/i)) || words.has('freelance'),
    keyTerms: ['delivery-date', 'acceptance'],
    said: /\b(?:deliverables?|works?|services?|project|commission|assignment)\b[^.;]{0,60}\b(?:means?|includ\w+|consists?|compris\w+|namely|such as|as follows|described|specified|set (?:out|forth)|listed|of the following|requested)\b|\b(?:design|develop|write|draw|paint|photograph|translate|compose|produce|create|build|edit|illustrate|deliver)(?:s|d|ed|ing)?\b[^.;]{0,40}\b(?:an?|one|two|three|four|five|six|ten|\d+)\b|\b(?:by|before|until|within|no later than|on)\b[^.;]{0,20}\b(?:\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
    elsewhere: particulars,
    brushedBy: ['deadline', 'deadlines', 'milestones'],
    near: /\b(?:services|work|deliverables?|scope|project)\b/i,
  }),
  flags: [
    vague('«FREELANCE DESIGN AGREEMENT»'),
    vague('«FREELANCE DESIGN AGREEMENT»', 'The Client pays USD 90 an hour.'),
    vague('FREELANCE DESIGN AGREEMENT', '«1. Services»', 'The Designer does the services with care.'),
  ],
  passes: [
    vague('FREELANCE DESIGN AGREEMENT', 'The Deliverables are listed in the brief.'),
    vague('FREELANCE DESIGN AGREEMENT', 'The Designer draws a logo and two posters.'),
    vague('FREELANCE DESIGN AGREEMENT', 'All is due within 30 days.'),
    design('FREELANCE DESIGN AGREEMENT'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
