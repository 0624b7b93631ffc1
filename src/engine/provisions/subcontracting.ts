import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const sub = String.raw`(?:sub-?contract(?:s|ed|ing|ors?)?|sub-?processors?|sub-?licens(?:e|ed|ing) manufactur\w+)`

/** Whether others may do the work, and who answers for them. */
export const subcontracting: ProvisionKind = {
  kind: 'subcontracting',
  holder: 'who may have others do the work; where it is forbidden or needs consent, or where one answers for them, who is protected',
  triggers: ['subcontract', 'subcontracts', 'subcontracted', 'subcontracting', 'subcontractor', 'subcontractors', 'sub-contract', 'sub-contracts', 'sub-contracted', 'sub-contracting', 'sub-contractor', 'sub-contractors', 'subprocessor', 'subprocessors', 'sub-processor', 'sub-processors', 'delegate'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:may|shall|will|must|can|not|right to|entitled to|free to|permitted to|authori[sz]ed to|reserves?|use[sd]?|engages?|agrees? to|without)\b[^.;]{0,100}\b(?:sub-?contract(?:ing)?\b(?! (?:price|sum|documents|form|agreement)))`, 'i'),
      new RegExp(String.raw`\b(?:may|shall|will|must|can|right to|entitled to|free to|authori[sz]es?|permitted)\b[^.;]{0,60}\b(?:use|uses|engage|employ|retain|hire|appoint|utili[sz]e|select|replace)\b[^.;]{0,80}\b${sub}\b`, 'i'),
      new RegExp(String.raw`\b(?:responsible|liable|responsibility|liability|answerable|fully|relieve[sd]?)\b[^.;]{0,60}\b(?:acts?|omissions?|performance|work|tasks|execution|defaults?|conduct|actions|failures?)\b[^.;]{0,50}\b${sub}\b`, 'i'),
      new RegExp(String.raw`\b(?:no|any|each|every|all|such|the use of|use of)\b[^.;]{0,20}\b${sub}\b[^.;]{0,100}\b(?:shall|will|must|may|does|requires?|is|are)\b[^.;]{0,100}\b(?:consent|approv\w+|relieve|writ\w+|bound|comply|obligations?|responsib\w+|agree\w*|subject to|enter|qualified)\b`, 'i'),
      /\b(?:may|shall|will)(?: not)?\b[^.;]{0,40}\bdelegate\b[^.;]{0,80}\b(?:performance|services|duties|work)\b[^.;]{0,80}\b(?:third part|subcontractor|another|affiliate|other person)/i,
      new RegExp(String.raw`\b(?:consent|approval|permission)\b[^.;]{0,60}\b(?:to|before|for)\b[^.;]{0,40}\b(?:sub-?contract(?:ing)?|(?:use|engage\w*|hir\w+|appoint\w*)\b[^.;]{0,30}\bsub-?contractors?)\b`, 'i'),
    ],
    unless: [
      /\b(?:indemnif\w*|harmless|insur\w+|confidential\w*|disclose|need[- ]to)\b[^.;]{0,120}\bsub-?contract/i, /\bsub-?contract\w*\b[^.;]{0,60}\b(?:need|indemnif\w*|insur\w+|confidential\w*)/i,
      /\b(?:limitation of liability|in no event|solicit|liens?|audit\w*|records|sublease|premises|lease|discriminat\w*|executive|board of directors|assignment of any|sub-?contract (?:price|sum)|permitted use|insurance|trade ?marks?|inspection|represents?|at lender)\b|\bsub-?contractors,? (?:and|or|and\/or) licensees\b/i,
      /\bnot\b[^.;]{0,30}\bliable\b/i, /[”"]\s*(?:means|shall mean)\b/,
    ],
    // Where a party itself is called Subcontractor, its own duties are no subcontracting.
    when: (_, { parties }) => !parties.some(({ role, aliases }) => [role, ...aliases].some(name => /^sub-?contractor$/i.test(name))),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:subcontract|sub-contract|use|engage|employ|retain|delegate|hire|appoint)$/)
      ?? otherThan(contract, actor(sentence, contract, ['must-not', 'must'], /^(?:subcontract|sub-contract|use|engage|employ|retain|delegate|hire|appoint|be|remain|ensure|obtain|require)$/)),
  }),
  finds: [
    '«The Supplier may use subcontractors in any country.»',
    '«The Contractor shall not subcontract any part of the Work without the Owner’s written consent.»',
    '«The Provider remains fully responsible for the acts and omissions of its sub-contractors.»',
    '«Any such subcontractor must be bound in writing to the same duties.»',
    '«The Vendor is free to delegate and may delegate the performance of the Services to third parties.»',
  ],
  passes: [
    'The Supplier shall indemnify the Client against claims by subcontractors.',
    'The Supplier shall pay its staff and insure its subcontractors.',
    'The Recipient may show Confidential Information to subcontractors who need to know it.',
    '“Subcontractor” means any person engaged by the Contractor.',
    'The General elected a delegate to the congress.',
  ],
}
