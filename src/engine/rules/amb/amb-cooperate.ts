import { hasMatch } from '../../contract/matches'
import { before, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-cooperate', severity: 1, tier: 'likely', together: true,
  title: 'Promises to “cooperate”, and not to do anything',
  why: 'Nobody can tell from this what must be handed over, or when. If help comes late, no promise was broken.',
  ask: 'What exactly would you give or do, and by when?',
  fallback: 'A list of what is needed, each with a date.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['cooperate', 'co-operate', 'liaise', 'collaborate'],
    match: /\b(?:shall|will|must|agrees? to|undertakes? to) (?<mark>(?:(?:fully|reasonably|closely|at all times) )?(?:co-?operate|liaise|collaborate)(?: (?:closely|fully|reasonably))?)\b(?: with (?:each other|one another|the other(?: party)?|you|us|(?:the )?[A-Z]\w+))?(?: in good faith)?(?:,? (?:in|to|for|so as to|in connection with|with respect to|regarding) [^.;,:]{0,60}\b(?:perform\w*|services?|this agreement|project|purposes?|work|launch\w*|implement\w*|provision|obligations|duties)\b[^.;,:]{0,30})?(?=[.;]|$)/i,
    when: found => !hasMatch(before(found, 200), /\b(?:defen[cs]e|defend|claims?|action|litigation|indemni\w+|whereas|by which|investigat\w+|audits?|inspect\w+|authorit\w+)\b|\b(?:who|which|may(?: \w+)?) $/i) && !hasMatch(found[0], /\b(?:defen[cs]e|claim|regulat|authorit|tax)/i),
    inDefinitions: false,
  }),
  flags: [
    'The Client shall «cooperate» with the Designer.',
    'Each party shall «reasonably cooperate» with the other party in performing the Services.',
    'The parties meet monthly. They will «liaise closely» with each other.',
    'The Shop agrees to «fully co-operate» in good faith.',
  ],
  passes: [
    'The Client shall send the Designer its texts and pictures by 4 May 2027.',
    'Each party shall reasonably cooperate with the other party in performing the Services, and answers a question within two days.',
    'The Host shall defend the claim, and the Shop shall cooperate.',
    'The Shop agrees to fully co-operate by opening the doors at six.',
  ],
})
