/** The rows of the mirror table, topic by topic. */
import type { RightKind } from './right'

const ends = { words: ['terminate', 'cancel', 'end'], modals: ['may'], verbs: /^(?:terminate|cancel|end|withdraw|rescind)$/ } as const
const may = String.raw`\b(?:may|can|right|rights|entitled|option|reserves?|discretion)\b`
/** A duty, a ban or a promise that binds somebody. */
const binds = /\b(?:shall|will|must|may not|agrees?|undertakes?|covenants?|neither|no party)\b/i
const noSetOff = /\bwithout\b|\bnot\b|\bwaives?\b|\bneither\b|\bno\b/i
const noPublicity = /\b(?:not|neither|no|without|unless|only|nor)\b/i
const publicly = { words: ['press', 'publicity', 'logo', 'logos', 'announcement', 'announcements', 'publicly', 'announce'], verbs: /^(?:use|issue|make|publish|announce|release|disclose|identify|list|refer)$/ } as const

export const rightKinds: readonly RightKind[] = [
  { id: 'termination-for-convenience', kind: 'termination-for-convenience', topic: 'terminate', holds: 'may end it without a reason', half: { ...ends, only: /\b(?:any time|any reason|no reason|without (?:cause|(?:giving )?(?:a |any )?reason)|with or without cause|for (?:its )?convenience|at will|option|discretion)\b/i } },
  { id: 'termination-for-cause', kind: 'termination-for-cause', topic: 'terminate', holds: 'may end it for breach', gives: new RegExp(may, 'i'), half: { ...ends, only: /\b(?:breach\w*|default\w*|fail\w*|insolven\w+|bankrupt\w*|cause|violat\w+)\b/i } },
  { id: 'change-of-control', kind: 'change-of-control', topic: 'terminate', holds: 'may end it when the other side is sold', gives: /\b(?:terminat\w*|cancel\w*|end)\b/i, half: { ...ends, only: /\b(?:control|ownership|merger|merges?|consolidat\w+|acqui\w+|sold|substantially all)\b/i } },
  { id: 'cure-period', kind: 'cure-period', topic: 'cure', holds: 'has time to put a breach right', gives: /\b(?:within|has|have|days?|months?)\b/i },
  { id: 'terms-change', kind: 'terms-change', topic: 'change', holds: 'may change the terms', half: { words: ['amend', 'modify', 'change', 'revise', 'update'], modals: ['may'], verbs: /^(?:amend|modify|change|revise|update|alter)$/, only: /\b(?:agreement|contract|terms)\b/i } },
  { id: 'service-change', kind: 'service-change', topic: 'change', holds: 'may change what is delivered', half: { words: ['change', 'modify', 'discontinue', 'substitute', 'vary'], modals: ['may'], verbs: /^(?:modify|change|discontinue|alter|substitute|withdraw|replace|vary)$/, only: /\b(?:services?|products?|specifications?|goods|software|works?)\b/i } },
  { id: 'price-change', kind: 'price-change', topic: 'price', holds: 'may change the price', gives: new RegExp(may, 'i'), half: { words: ['price', 'prices', 'fees', 'rates', 'rent', 'charges'], modals: ['may'], verbs: /^(?:increase|adjust|change|raise|revise|modify|vary|decrease|reduce)$/ } },
  { id: 'suspension', kind: 'suspension', topic: 'suspend', holds: 'may suspend', half: { words: ['suspend', 'withhold', 'stop'], modals: ['may'], verbs: /^(?:suspend|withhold|stop)$/, only: /\b(?:performance|services?|work|deliver\w+|obligations?|payments?|access|supply|shipments?)\b/i } },
  { id: 'free-assignment', kind: 'free-assignment', topic: 'assign', holds: 'may transfer it freely', half: { words: ['assign', 'transfer'], modals: ['may'], verbs: /^(?:assign|transfer|novate)$/, only: /\b(?:agreement|contract|lease|rights?|obligations)\b/i, except: /\b(?:consent|approval)\b/i } },
  { id: 'anti-assignment', kind: 'anti-assignment', topic: 'assign', holds: 'must be asked before a transfer', gives: binds, half: { words: ['assign', 'transfer', 'assigned', 'transferred', 'assignment', 'assignable'], modals: ['must-not'], verbs: /^(?:assign|transfer|delegate|sell|sublicense|novate)$/, owed: true } },
  { id: 'cap-on-liability', kind: 'cap-on-liability', topic: 'cap', holds: 'is protected by a limit', gives: /\b(?:exceed|limited|maximum|aggregate|more than|capped|in excess)\b/i },
  { id: 'liability-exclusion', kind: 'liability-exclusion', topic: 'exclude', holds: 'is protected by an exclusion' },
  { id: 'limitation-period', kind: 'limitation-period', topic: 'exclude', holds: 'is protected by a time limit on claims', borne: true },
  { id: 'indemnity', kind: 'indemnity', topic: 'indemnify', holds: 'is covered by the other side', half: { words: ['indemnify', 'indemnifies', 'indemnity', 'indemnification', 'harmless', 'indemnified', 'indemnifying', 'indemnitor'], modals: ['must'], verbs: /^(?:indemnify|hold|defend|save)$/, owed: true } },
  { id: 'insurance', kind: 'insurance', topic: 'insure', holds: 'is protected by the other’s insurance', gives: /\b(?:shall|will|must|agrees?)\b[^;]{0,160}\b(?:maintain|carry|procure|obtain|keep|purchase|effect|take out|have|hold|insure|secure)\b/i, half: { words: ['insurance', 'insure', 'insured'], modals: ['must'], verbs: /^(?:maintain|carry|obtain|procure|keep|purchase|hold|effect|insure|take|have|provide|secure)$/, owed: true } },
  { id: 'ip-ownership-assignment', kind: 'ip-ownership-assignment', topic: 'own', holds: 'receives the rights', half: { words: ['assign', 'assigns', 'own', 'owned', 'property', 'owner'], modals: ['must'], verbs: /^(?:assign|transfer)$/, only: /\b(?:intellectual|invention|work product|copyright|patent|improvement|deliverable)/i, owed: true } },
  { id: 'license-grant', kind: 'license-grant', topic: 'license', holds: 'receives a licence' },
  { id: 'confidentiality', kind: 'confidentiality', topic: 'confide', holds: 'has its secrets kept', gives: binds },
  { id: 'data-protection', kind: 'data-protection', topic: 'data', holds: 'has its data looked after', gives: binds, half: { words: ['personal', 'privacy', 'gdpr', 'safeguards', 'security', 'data'], modals: ['must'], verbs: /^(?:process|handle|protect|comply|implement|maintain|use|safeguard|encrypt|secure|store)$/, only: /\b(?:data|privacy|personal|safeguards)\b/i, owed: true } },
  { id: 'security-breach-notice', kind: 'security-breach-notice', topic: 'data', holds: 'is told of a breach of security', gives: binds, half: { words: ['breach', 'unauthorized', 'unauthorised', 'incident', 'unauthorized'], modals: ['must'], verbs: /^(?:notify|inform|tell|report|give|advise)$/, owed: true } },
  { id: 'non-compete', kind: 'non-compete', topic: 'restrict', holds: 'is protected from competition', gives: binds },
  { id: 'exclusivity', kind: 'exclusivity', topic: 'restrict', holds: 'has exclusivity' },
  { id: 'no-solicit-of-employees', kind: 'no-solicit-of-employees', topic: 'restrict', holds: 'keeps its people from being hired away', gives: binds },
  { id: 'no-solicit-of-customers', kind: 'no-solicit-of-customers', topic: 'restrict', holds: 'keeps its customers from being approached', gives: binds },
  { id: 'non-disparagement', kind: 'non-disparagement', topic: 'restrict', holds: 'is not spoken ill of', gives: binds },
  {
    id: 'audit-rights', kind: 'audit-rights', topic: 'audit', holds: 'may inspect', gives: /\b(?:may|rights?|entitled|permit\w*|allow\w*|opportunity|available|access|open to|afford|reserves?)\b/i,
    half: { words: ['audit', 'inspect', 'examine', 'inspection'], modals: ['may'], verbs: /^(?:audit|inspect|examine|visit)$/ },
  },
  { id: 'late-interest', kind: 'late-interest', topic: 'interest', holds: 'may charge interest', gives: /\b(?:may|shall|will|must|entitled|right|bears?|accrues?|agrees?|subject)\b/i, half: { words: ['interest'], modals: ['may', 'must'], verbs: /^(?:charge|bear|accrue|claim)$/, only: /\b(?:late|overdue|past due|unpaid|when due|due date)\b/i } },
  { id: 'set-off', kind: 'set-off', topic: 'set-off', holds: 'may set off', gives: new RegExp(may, 'i'), except: noSetOff, half: { words: ['set-off', 'setoff', 'offset', 'deduct', 'withhold', 'set'], modals: ['may'], verbs: /^(?:set|offset|set-off|deduct|withhold)$/, only: /\b(?:set[- ]?off|offset|deduct|withhold)\b/i, except: /\btax(?:es)?\b/i } },
  { id: 'set-off-ban', kind: 'set-off', topic: 'set-off', holds: 'must be paid without set-off', gives: noSetOff },
  { id: 'publicity', kind: 'publicity', topic: 'publicise', holds: 'may name the other', gives: new RegExp(may, 'i'), except: noPublicity, half: { ...publicly, modals: ['may'] } },
  { id: 'publicity-ban', kind: 'publicity', topic: 'publicise', holds: 'is asked before it is named', gives: noPublicity, half: { ...publicly, modals: ['must-not'], owed: true } },
  { id: 'fees-recovery', kind: 'fees-recovery', topic: 'fees', holds: 'gets its legal costs back' },
  { id: 'jurisdiction', kind: 'jurisdiction', topic: 'forum', holds: 'may choose the court', gives: /\bmay\b|\bright to\b|\bentitled to\b/i },
  { id: 'arbitration', kind: 'arbitration', topic: 'forum', holds: 'may choose arbitration', gives: /\bmay\b|\bright to\b|\bentitled to\b|\boption\b/i },
  { id: 'waiver', kind: 'waiver', topic: 'waive', holds: 'keeps its rights when it waits', gives: /\b(?:fail\w*|delay\w*|omi\w+|forbear\w*|neglect|indulgence|acceptance|inaction|waiver by)\b/i },
  { id: 'force-majeure', kind: 'force-majeure', topic: 'excuse', holds: 'is excused by what nobody controls', gives: /\b(?:not|neither|nor|no|excus\w+|reliev\w+|releas\w+|suspend\w*)\b/i, half: { words: ['majeure', 'god', 'beyond'], modals: ['must-not', 'may', 'need-not'], verbs: /./ } },
]
