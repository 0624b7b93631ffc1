import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-feedback', severity: 1, tier: 'likely', together: true,
  title: 'Your suggestions become theirs',
  why: 'What you know about your trade could end up in their product, with nothing back.',
  ask: 'Could this cover only feedback on your product, and nothing confidential?',
  fallback: 'They may use feedback on their product; ideas about our own business stay ours.',
  sources: [], labels: [],
  find: words({
    triggers: ['feedback', 'suggestions', 'ideas', 'comments', 'suggestion', 'idea'],
    match: /\b(?:feedback|suggestions?|ideas|comments)\b[^;]{0,200}?\b(?:(?:hereby )?(?:assigns?|transfers?)\b|(?:shall|will) (?:be(?:come)?|belong to|remain)\b[^.;]{0,40}?\b(?:owned|property|exclusive)|(?:sole|exclusive) property|perpetual|irrevocable|without (?:any )?(?:obligation|compensation|restriction|payment)|free to use|no obligation)\b|\b(?:assigns?|grants?)\b[^;]{0,160}?\b(?:perpetual|irrevocable|all right)\b[^;]{0,120}?\b(?:feedback|suggestions)\b|\bowns? (?:every|any|all) (?:suggestions?|feedback|ideas?|comments?)\b|\b(?:comments|ideas|suggestions|feedback)\b[^.;]{0,60}?\bbecomes? the (?:sole |exclusive )?property of\b|\bassigns?\b[^.;]{0,60}?\ball rights? in (?:its|any|all|their) (?:feedback|suggestions|ideas)\b/i,
    unless: /\b(?:reverse[- ]engineer|decompil|disassembl|source code)|\bnon-?exclusive\b(?![^;]{0,60}(?:perpetual|irrevocable))|each party|either party|confidential information\b[^.;]{0,60}excluded/i,
    against: onDoer,
  }),
  flags: [
    'The Mill «owns every suggestion» that the Baker makes.',
    'All «feedback shall be owned» by the Provider.',
    'You agree that we may use your «suggestions without any obligation» to you.',
    'The Customer «grants a perpetual licence to use all its feedback».',
  ],
  passes: [
    'You may not try to discover the source code or underlying ideas of the app, or lend, sell or assign it without charge.',
    'The Provider welcomes feedback and will answer within ten days.',
    'The Customer keeps its suggestions; the Provider may ask for a licence.',
    'You will get our comments in writing.',
  ],
})
