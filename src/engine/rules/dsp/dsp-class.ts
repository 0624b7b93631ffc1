import { words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'dsp-class', severity: 2, tier: 'likely', together: true,
  title: 'You may not claim together with others',
  why: 'Alone, a small loss is seldom worth claiming.',
  ask: 'Is there another cheap way for us to bring a small claim?',
  fallback: 'Small claims stay free, in a court near us.',
  sources: ['93/13 Annex 1(q), written for consumers'], labels: ['93/13:q'],
  find: words({
    triggers: ['class', 'representative', 'collective', 'class-action', 'consolidated', 'join', 'joined', 'combined', 'individual', 'group'],
    match: /\b(?:waive[sd]?\b[^.;]{0,120}?\b(?:class|collective) ?(?:,? (?:or|and|and\/or) (?:representative|collective|consolidated) )?[ -]?(?:action|arbitration|proceeding|wide)s?|class[ -]?action[^.;]{0,40}?\bwaiver|not (?:be able to |be entitled to )?(?:bring|participate in|join|be brought as|proceed as|consolidat\w+)[^.;]{0,80}?\b(?:class|collective|representative|consolidated)[ -]?(?:action|proceeding|arbitration|basis|or)\b|\b(?:only|solely)\b[^.;]{0,60}?\bindividual (?:basis|capacity)[^.;]{0,120}?\bnot\b[^.;]{0,80}?\bclass)|\bclass actions? (?:is|are) (?:not (?:permitted|allowed)|excluded|prohibited|waived)\b|\bno (?:dispute|claim|action) (?:may|shall|will|can) be (?:joined|combined|consolidated) with\b[^.;]{0,60}?\b(?:any other|another|other) (?:person|party|claimant|people)\b|\bnot (?:to )?(?:join|bring|take part in) (?:an?|any) (?:group|class|collective|representative) (?:claim|action|litigation|proceeding)s?\b|\bclaims? only in (?:its|his|her|their|your) individual capacity\b/i,
    unless: /first[- ]class|class [A-Z]\b (?:shares|stock)|securities/i,
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    '«No dispute may be joined with the dispute of any other person».',
    'The Baker shall «not join a group claim» against the Mill.',
    '«Class actions are not permitted».',
    'You «waive any right to take part in a class action».',
    'Claims may be brought «only on an individual basis and not as a class» action.',
    'The Member may «not join a class action» against the Club.',
    'Each party «waives any right to take part in a class or representative action» against the other.',
  ],
  passes: [
    'The Baker may join a group claim against the Mill.',
    'You may take part in a class action.',
    'You fly first class; you may not bring action figures.',
    'Claims may be brought on an individual basis.',
  ],
})
