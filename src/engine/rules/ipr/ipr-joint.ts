import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-joint', severity: 2, tier: 'likely',
  title: 'Owned together, with no rule for using it',
  why: 'Countries differ on what one of two owners may do alone, so each could block the other.',
  ask: 'Who may license it to others, and who keeps the money?',
  fallback: 'One of us owns it; the other has a wide, lasting licence.',
  sources: [], labels: ['cuad:joint-ip-ownership'],
  find: words({
    triggers: ['jointly', 'joint', 'co-owned', 'co-own', 'co-owners'],
    match: /\b(?:(?:jointly|co-?)(?: and equally)? ?own(?:ed|s)?|owned jointly|own(?:ed)? (?:\w+ ){0,4}jointly|joint(?:ly)? (?:owners?|ownership|property))\b/i,
    unless: /\baccount(?:ing)?\b|\bconsent\b|licen[cs]e|exploit|without (?:the )?(?:approval|permission)|each (?:party )?(?:may|has the right|shall have the right)|joint venture|subsidiar|affiliate|percent|%|bank account|real property|premises|survivorship|not (?:be )?(?:jointly|joint)/i,
    when: (_, { text }) => hasMatch(text, /\b(?:intellectual|inventions?|patents?|copyrights?|works?|developments?|improvements?|data|know-how|results|technology|deliverables|software|title)\b/i),
    settledBy: ({ contract }) => ['joint', 'jointly', 'co-owned'].some(word => contract.words.sentencesWith(word).some(i => hasMatch(contract.sentences[i]!.text, /\b(?:account(?:ing)?|exploit|each (?:respective )?(?:party|owner) (?:may|shall have|has)|license|licence)\b/i))),
  }),
  flags: [
    'All inventions that both parties make shall be «jointly owned».',
    'The parties will be «joint owners» of the software.',
    'The results of the project are «owned jointly» by the Sponsor and the University.',
  ],
  passes: [
    'All inventions that both parties make shall be jointly owned, and each party may exploit them without accounting to the other.',
    'The inventions of the University are owned by it.',
    'The house is jointly owned by the sellers.',
  ],
})
