import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const grouped = String.raw`(?:class|collective|representative|consolidated|mass|private attorney general)`

/** Claims are brought one by one, never together with those of others. */
export const classWaiver: ProvisionKind = {
  kind: 'class-waiver',
  holder: 'who gives up joint claims; each where both do',
  triggers: ['class', 'class-wide', 'collective', 'consolidate', 'consolidated', 'representative', 'individual'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:waiv\w+|not|no|nor|neither|cannot|without|giv(?:e|es|ing) up|rather than|instead of|never|prohibit\w*|precluded?)\b[^;]{0,300}\b${grouped}(?:[-, /]+(?:and|or|wide|collective|representative|consolidated|class|other|similar|purported|any|private|attorney|general|mass|joint|mediation|group)){0,8}[-, /]+(?:actions?|arbitrations?|proceedings?|members?|basis|wide|litigation|capacity|lawsuits?|claims?|suits?|relief|treatment)\b`, 'i'),
      /\b(?:only|solely|must|shall|will|may)\b[^.;]{0,120}\bindividual (?:capacity|basis|action|claims?|arbitration)\b[^;]{0,200}\b(?:class|collective|representative|consolidated)\b/i,
      /\b(?:class|collective|representative) (?:actions?|arbitrations?|proceedings?)\b[^;]{0,160}\b(?:waive[sd]?|not (?:permitted|allowed|available|be)|prohibited|barred)\b/i,
      /\b(?:may not|shall not|will not|cannot)\b[^.;]{0,60}\bconsolidate\b[^.;]{0,60}\b(?:claims?|proceedings?|more than one|arbitrations?)\b/i,
    ],
    unless: [/\b(?:legal|authorized|authorised|sales|personal) representatives?\b[^.;]{0,40}\b(?:action|capacity|claim)|\bclass (?:of|[A-Z]\b)[^.;]{0,40}\b(?:shares|stock|securities)|\bfinancial statements\b|\bopt(?:ed)? out\b|\bdoes not prevent\b|\bputative\b|\bin violation of its\b|\bsettlement\b|\bconsolidated (?:subsidiar|balance|net|group)/i],
    when: ({ text }) => hasMatch(text, /\b(?:actions?|arbitrat\w+|disputes?|claims?|proceedings?|lawsuits?)\b/i),
    holder: ({ text }) => (hasMatch(text, /\b(?:each|both|either|neither|the|all)\s+(?:of the\s+)?(?:the\s+)?part(?:y|ies)\b|\bparties\b|\beach of us\b|\byou and (?:we|us|[A-Z])|\beach may\b/i) ? 'each' : undefined),
  }),
  finds: [
    '«You and we may bring claims only in an individual capacity and not as a member of any class or representative action.»',
    '«CLASS ACTIONS ARE NOT PERMITTED.»',
    '«The arbitrator may not consolidate the claims of more than one person.»',
    '«Each party waives the right to take part in a class, collective or representative proceeding.»',
    '«Disputes shall be resolved on an individual basis, without resort to any class arbitration.»',
  ],
  passes: [
    'The holders of each class of shares vote apart.',
    'The Supplier shall send a representative to the meeting.',
    'The Teacher shall not leave the class without a reason.',
    'The Company shall deliver consolidated financial statements and no claims are pending.',
  ],
}
