import { hasMatch } from '../../contract/matches'
import { onDoer, onUnnamedWithin } from '../bearer'
import { after, before, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-as-required', severity: 3, tier: 'likely', together: true,
  title: 'Work that grows with every request',
  why: 'The price may be fixed, but the work is whatever is asked for. There is no point at which you may say that it is more than was agreed.',
  ask: 'How many hours or rounds does the price cover, and what does more cost?',
  fallback: 'Up to [n] hours a month; after that [rate] an hour, agreed in writing first.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['required', 'needed', 'requested', 'directed', 'request', 'assign', 'assigned', 'requests', 'require', 'requires', 'related', 'further', 'additional', 'other'],
    match: /\b(?:services|work|works|support|revisions?|changes|assistance|duties|tasks|training|repairs|consulting|programs|matters)\b[^.;:]{0,90}?\b(?<mark>as (?:(?:may be|are|is|it may|needed and) )?(?:(?:reasonably|from time to time) )?(?:required|needed|requested|directed|assigned|(?:the )?[A-Z]\w+ may (?:(?:reasonably|from time to time) )?(?:require|request|direct|assign))(?: by (?:the )?(?:[A-Z]\w+|us|you))?)\b|\b(?:such other|any (?:other|further|additional)|other|further|additional|all related|related) (?:related )?(?:work|works|services|tasks|help|support|assistance|duties)\b[^.;:]{0,20}?(?<![Rr]easonabl[ey] )\b(?:as |that )?(?:(?:the )?[A-Z]\w+ (?:may )?(?:from time to time )?(?:requires?|requests?|asks? for|wants?|directs?)|(?:reasonably )?requested by|as needed)\b(?: from time to time)?/,
    when: found => hasMatch(before(found, 160) + found[0], /\b(?:do|perform|provide|include|comprise|render|carry out|undertake|furnish|make|supply|deliver)\b/i)
      && !hasMatch(after(found, 14), /^[\s,]{0,2}(?:and|hereunder|by|under|in|for|pursuant|to)\b(?! time)/i) && !hasMatch(found[0], /\b(?:Board|Committee|JSC|President|Chief|CEO|Chair\w*)\b/) && !/reasonabl/i.test(found.groups!['mark'] ?? '') && !/\b(?:law|statute|regulation|court)/i.test(after(found, 60))
      && !hasMatch(found.input.slice(Math.max(0, found.index - 300), found.index + found[0].length + 200), /\b(?:hours|hourly|per hour|rate|additional (?:fee|charge|cost)|at (?!no\b)(?:the )?[\w’' ]{0,30}(?:expense|cost|rates?))\b/i),
    inDefinitions: false,
    against: (found, sentence, reading) => onUnnamedWithin(found, sentence, reading) ?? onDoer(found, sentence, reading),
  }),
  flags: [
    'The Designer shall provide revisions «as requested by the Client».',
    'The Consultant shall perform such other tasks «as may be assigned».',
    'The Supplier shall provide support «as needed».',
    'The Services include such other design and support work «as Client may request» from time to time.',
  ],
  passes: [
    'The Designer shall provide two revisions.',
    'The Consultant shall perform such other tasks as required by law.',
    'The Supplier shall provide support as needed, at its hourly rate.',
    'The Supplier shall provide support as required under Schedule 2.',
    'The Manager shall perform such duties as directed by the President.',
    'The Host shall provide repair services as required hereunder.',
  ],
})
