import { firstMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'
import { speakerAt } from '../voice'

export default rule({
  id: 'ind-any-and-all', severity: 4, tier: 'likely',
  title: 'You cover everything, whoever is at fault',
  why: 'With no tie to what you did wrong, you would insure the whole project.',
  ask: 'Which events are you worried about, and could the cover stop at what we cause?',
  fallback: 'Cover only “to the extent caused by our negligence or breach”.',
  sources: [], labels: [],
  find: words({
    triggers: ['indemnify', 'harmless', 'indemnifies', 'indemnified'],
    match: /\b(?:indemnif(?:y|ies)|hold [^.;]{0,60}?harmless)\b[^;]{0,240}?(?<mark>\b(?:any and all|any or all|all|any|every)\b[^;]{0,260}?\b(?:aris(?:e|es|ing) (?:out of|from|under|in connection)|relat(?:ed|ing) to|in connection with|connected with|resulting from)\b(?:[ ,]+(?:or|and|in any way|directly or indirectly|indirectly|relat(?:ed|ing) to|connected with|in connection with|arising (?:out of|from)|resulting from|with|to)){0,8} (?:this (?:agreement|contract|lease|licen[cs]e)|the (?:agreement|contract|services?|works?|project|products?|premises|performance|relationship|property|engagement|transactions?)|its (?:performance|services|work|use)|(?:your|the customer['’]s|the client['’]s) use\b))(?! (?:of (?:the )?(?:other party|such)|by the (?:indemnifying|other)))/i,
    unless: /\bemployment\b|\bto the extent|negligen|wil+ful|misconduct|\bbreach|\bfault\b|each party|either party|indemnifying party|except|violation|infring|failure (?:to|of)|caused by|misrepresent|defect/i,
    against: (found, { text }, { contract }) => indemnifier(text, found.index, contract),
  }),
  flags: [
    'The Contractor shall indemnify the Client against «any and all claims arising out of or in connection with this Agreement».',
    'The Tenant agrees to indemnify and hold harmless the Landlord from «all losses arising from the premises».',
    'You will indemnify us for «any loss relating to the services».',
  ],
  passes: [
    'The Contractor shall indemnify the Client against any and all claims arising out of this Agreement to the extent caused by its negligence.',
    'Each party shall indemnify the other against all losses arising from this Agreement.',
    'The Contractor shall tell the Client of any and all claims arising out of this Agreement.',
  ],
})

/** Who says “shall indemnify”; the words before it, back to its modal. */
function indemnifier(text: string, at: number, contract: Parameters<typeof speakerAt>[0]): string | undefined {
  const modal = firstMatch(text.slice(Math.max(0, at - 200), at), /\b(?:shall|will|must|agrees?|hereby)\b(?!.*\b(?:shall|will|must|agrees?)\b)/i)
  if (!modal) return undefined
  const place = Math.max(0, at - 200) + modal.index
  return /\byou\s*$/i.test(text.slice(0, place)) ? 'You' : speakerAt(contract, text, place)?.role
}
