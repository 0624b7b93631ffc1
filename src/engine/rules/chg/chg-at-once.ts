import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'chg-at-once', severity: 2, tier: 'likely', together: true,
  title: 'Changes count from the moment they are posted',
  why: 'You would be bound by new words before you could have read them.',
  ask: 'How many days before a change takes effect would you tell us of it?',
  fallback: 'A change takes effect no sooner than 30 days after we have been told.',
  sources: ['CLAUDETTE, unilateral change', '93/13 Annex 1(j), written for consumers'], labels: ['claudette:CH', '93/13:j'],
  yieldsTo: ['chg-by-posting', 'chg-terms'],
  find: words({
    triggers: ['effective', 'effect', 'binding'],
    match: /\b(?:(?:effective|effect|binding) (?:immediately )?(?:upon|when|once|on|after|as of|from|as soon as) (?:we |its |their |the |our |\S+ ?['’]s )?(?:(?:time|date|moment) (?:of |that |when )?)?(?:it is |they are |we |their |its |the )?(?:post|publi)\w+|(?:upon|after|on|when) (?:we |its |their |the )?(?:post|publi)\w+[^.;]{0,60}?(?:site|website|online|service|page)\b[^.;]{0,60}?\beffective|(?:changes|revisions|amendments|modifications|updates)\b[^.;]{0,40}? (?:effective|binding|(?:take|into) effect) (?:immediately|at once))\b/i,
    when: (_, { text }, { contract }) => hasMatch(text, /\b(?:chang|modif|amend|revis|updat|new|terms)/i) && (areOnlineTerms(contract) || spokenTo(contract) === undefined),
    unless: /\beither party|\bmutual|\bdays\b|\blegal reasons\b|\bupon your (?:assent|acceptance|agreement|consent)\b/i,
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'You know that changes to the terms of the site are «effective when posted».',
    'A new price list of the Supplier is «binding upon publication».',
    'You know that «revisions of the terms shall be effective immediately».',
    'Your use of the app follows the updated terms, which are «effective as of the time of posting».',
  ],
  passes: [
    'You know that changes to the terms of the site are effective 30 days after we tell you.',
    'You know that changes to the terms of the site are effective immediately upon your acceptance.',
    'A new price list of the Supplier is binding once the Customer has agreed to it.',
    'Your review of the app is effective help to others when posted.',
  ],
})
