import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'gen-amend-informal', severity: 2, tier: 'likely', together: true,
  title: 'The contract can change by word of mouth or by email',
  why: 'A chat or a short mail may become a duty, and afterwards each of you remembers it differently.',
  ask: 'Could a change count only when both of us have signed it?',
  fallback: 'Changes in one paper that both sign; email for everyday questions.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['amended', 'modified', 'changed', 'amend', 'amendments', 'amendment', 'changes', 'modify', 'varied', 'modifications'],
    match: /\b(?:this )?(?:agreement|contract|terms|scope|lease)\b[^.;]{0,40}?\b(?:may|can|shall|will) (?:also )?be (?:amended|modified|changed|varied)\b[^.;]{0,60}?(?<mark>\b(?:(?:orally|verbally) or in writing|in writing or (?:orally|verbally)|orally|verbally|by (?:an? )?(?:exchange of )?e-?mails?|by word of mouth|by (?:conduct|text message|telephone)|by course of (?:dealing|conduct))\b)/i,
    unless: /\b(?:not|no|never|neither|cannot|nor|signed|only)\b/i,
  }),
  flags: [
    'This Agreement may be amended «by email» between the project leaders.',
    'The contract can be changed «orally or in writing».',
    'The scope may be modified at any time «verbally» by the Client.',
  ],
  passes: [
    'This Agreement may not be amended by email.',
    'The contract can be changed only in writing.',
    'The scope may be modified at any time by a paper that both sign.',
  ],
})
