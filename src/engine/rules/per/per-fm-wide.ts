import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'per-fm-wide', severity: 2, tier: 'likely', together: true,
  title: 'Ordinary business trouble counts as an act of God',
  why: 'Dear materials, a late supplier or too few staff are risks of every trade; here they excuse everything.',
  ask: 'Could this cover only what nobody could have prevented?',
  fallback: 'War, flood, fire and the like; not prices, own staff or own suppliers.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['majeure', 'beyond', 'outside', 'god', 'excused', 'control'],
    match: /(?<mark>\b(?:changes? in (?:the )?market|market conditions|price (?:increases?|rises?)|increases? in (?:the )?(?:costs?|prices?)|economic (?:conditions|downturn|hardship)|lack of (?:funds|funding|staff|personnel|financing)|financial (?:difficulties|inability)|(?:shortages?|unavailability|lack) of (?:\w+,? (?:or |and )?){0,3}?(?:staff|personnel|employees|workers|funds)|(?:failures?|defaults?|delays?|breach(?:es)?|acts?|non-?performance) (?:by|of|on the part of|in performance by) (?:any |its |the |our |their |a )?(?:suppliers?|subcontractors?|sub-contractors?|vendors?)|staff shortages?|whether or not (?:beyond|within) (?:its|their|the)[^.;]{0,20}? control)\b)/i,
    when: ([found], { text }) => hasMatch(text, /\b(?:force majeure|acts? of god|(?:beyond|outside) (?:of )?(?:the |its |their |our |a |such |either |any |that )?(?:[\w’']+ ){0,3}control)\b/i)
      && !hasMatch(text, /\b(?:(?:does|do|shall|will|is|are) not (?:be )?(?:include|constitute|considered|deemed|mean|extend|qualify|excuse|excused)\w*|exclud\w+|other than|except(?:ing)?|but not|no event of force majeure|shall not be (?:deemed|considered)|nor shall|not including|not limited to force majeure|provided that)\b/i)
      && (/\bwhether\b/i.test(found) || hasMatch(text, /\b(?:not (?:be )?(?:liable|responsible|in (?:breach|default))|excus\w+|reliev\w+|means?|include[sd]?|including|delay\w*)\b/i)) && !hasMatch(text, /\bcaused by (?:a |an )?(?:event of )?force majeure/i),
    inDefinitions: true,
  }),
  flags: [
    'Force majeure means war, flood, «changes in the market» and any other event.',
    'The Supplier is not liable for delay from causes beyond its control, including «price increases» and strikes.',
    'Neither party is in default where an act of God, or the «failure of its suppliers», delays it.',
  ],
  passes: [
    'Force majeure means war, flood, fire and any other event that nobody could prevent.',
    'The Supplier is not liable for delay from causes beyond its control; these do not include price increases.',
    'The Supplier is liable for the failure of its suppliers.',
  ],
})
