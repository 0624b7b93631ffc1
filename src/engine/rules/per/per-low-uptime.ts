import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'

const share = String.raw`(?<![\d.])(?<NAME>\d{2}(?:\.\d{1,4})?) ?(?:%|percent|per cent)`

export default rule({
  id: 'per-low-uptime', severity: 2, tier: 'fact', together: true,
  title: 'The service may be down for a long time',
  why: 'Each percent of a month is more than seven hours in which you cannot work with it.',
  ask: 'Could you promise 99.5% of each month, and tell us what we get when it is less?',
  fallback: '99.5% of each month, a credit for each hour below that, and a way out after three bad months.',
  sources: ['Checklists for online software: 99.9% is called good, 99.5% middling'], labels: [],
  find: words({
    triggers: ['uptime', 'up-time', 'available', 'availability'],
    match: new RegExp(String.raw`\b(?:up-?time|availab(?:le|ility))\b[^.;%]{0,80}?${share.replace('NAME', 'after')}|${share.replace('NAME', 'before')}\)?[^.;%]{0,40}?\b(?:up-?time|availability|available)\b`, 'i'),
    unless: /\b(?:below|fall\w*|drop\w*|under|discount|products?|inventory|stock|capacity|funds|shares|units|employees|cash|credits?|terminat\w*)\b/i,
    when: ({ groups }, { text }, { thresholds: { uptimePercent } }) => {
      const percent = Number(groups?.['after'] ?? groups?.['before'])
      return percent >= 50 && percent < uptimePercent && hasMatch(text, promised) && hasMatch(text, timed)
    },
  }),
  flags: [
    'The Provider shall keep an «uptime of at least 97%» in each month.',
    'The platform will be «available 95.5 percent» of the time.',
    'Provider guarantees «98% availability» of the service each month.',
  ],
  passes: [
    'The Provider shall keep an uptime of at least 99.9% in each month.',
    'The platform will be available to 95 percent of the staff.',
    'If availability falls below 98% in a month, the Customer may leave.',
  ],
})

const promised = /\b(?:shall|will|must|guarantee\w*|warrant\w*|commit\w*|target\w*|maintain\w*|least)\b/i
const timed = /\b(?:of the time|month\w*|quarter\w*|year\w*|annual\w*|week\w*|uptime|up-time|hours?|24)\b/i
