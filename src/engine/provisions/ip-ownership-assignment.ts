import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { mentionsIn } from '../grammar/mentions'
import { partyAfter, partyBefore } from './holder'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const made = /\b(?:work product|deliverables?|inventions?|intellectual property|copyrights?|patents?|works?|developments?|improvements?|materials?|results?|know-how|(?:trade ?)?marks?|content|software|title|ideas|discoveries|writings|modifications|goodwill|data|designs?)\b/i

/** What is made under a contract. */
const product = String.raw`(?:inventions?|work[- ]products?|deliverables?|developments?|improvements?|modifications?|enhancements?|customi[sz]ations?|derivative works?|adaptations?|web pages|works?|results|discoveries|writings|reports|data)`
const making = String.raw`(?:made|created?|creation|conceived|developed|generated|prepared|written|arising|resulting|reduced to practice|pursuant|used|by (?:you|us|it)\b)`
/** It shall be another's. */
const becomes = String.raw`(?:be (?:\w+ly )?(?:owned|vested|assigned)|become|belongs?|vest(?:ed)?|be(?: deemed)?(?: to be)? (?:the )?(?:our |your |its |\w{2,30}[’'‘]s? )?(?:\w+ (?:and )?){0,2}property|be deemed assigned|(?:automatically )?(?:transfer|pass) to)`

export const ipOwnershipAssignment: ProvisionKind = {
  kind: 'ip-ownership-assignment',
  holder: 'who receives the rights',
  triggers: ['deliverables', 'passes', 'pass', 'vested', 'belongs', 'transfer', 'assign', 'assigns', 'assigned', 'hire', 'property', 'vest', 'vests', 'owner', 'owned', 'transfers', 'own', 'belong'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${product}\b[^;]{0,260}\b${making}[^;]{0,200}\b(?:shall|will|must)\b[^;]{0,40}\b${becomes}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|hereby)\b[^;]{0,12}\b(?:own|be the (?:sole |exclusive |and |legal )*owner of)\b[^;]{0,200}\b${product}\b[^;]{0,160}\b${making}`, 'i'),
      new RegExp(String.raw`\b(?:deliverables|work[- ]product|derivative works|customi[sz]ations|results|all inventions)\b[^;]{0,160}\b(?:shall|will)\b[^;]{0,40}\b${becomes}\b`, 'i'),
      /\b(?:title|ownership|copyright|rights?)\b[^;]{0,40}\b(?:in|to|of)\b[^;]{0,60}\b(?:deliverables|work product|results|reports|materials prepared|works|customi[sz]ations|inventions)\b[^;]{0,120}\b(?:shall|will)\b[^;]{0,40}\b(?:pass|transfer|vest|belong|be assigned)/i,
      /\b(?:complete |entire )?intellectual property\b[^;]{0,100}\b(?:of|in) the (?:project|work|results|services|products)\b[^;]{0,30}\bbelongs?\b/i,
      /\b(?:immediately|promptly|request|agrees? to|shall|will|hereby)\b[^;]{0,60}\b(?:assigns?|transfers?|sells?)\b[^;]{0,80}\b(?:rights?|interest|registrations?|ownership|inventions)\b[^;]{0,120}\b(?:trade ?marks?|marks|domain names?|inventions?|patents?|goodwill|applications?)\b/i,
      /\bacquires? any (?:right|interest)s?\b[^;]{0,200}\b(?:marks?|trade ?marks?|patents?|software|intellectual property)\b[^;]{0,200}\bassigns?\b/i,
      /\b(?:hereby|shall|will|agrees? to|does)\b[^.;]{0,60}\b(?:irrevocably\s+)?assign(?:s)?\b[^;]{0,240}\b(?:rights?|title|interest|ownership|intellectual property|copyrights?|inventions?)\b/i,
      /\bwork(?:s)?[- ](?:made[- ])?for[- ]hire\b/i,
      /\b(?:shall|will)\b[^.;]{0,30}\b(?:become|be(?:long)?|vest|remain)\b[^.;]{0,40}\b(?:the (?:sole|exclusive)|in)\b[^.;]{0,30}\b(?:property|ownership)\b[^.;]{0,20}\bof\b/i,
      /\b(?:all )?(?:rights?,? )?title\b[^.;]{0,100}\b(?:shall|will)\b[^.;]{0,20}\bvest\b/i,
      /\b(?:assigns?|transfers?|transferred)\b[^;]{0,60}\bto\b[^;]{0,60}\b(?:all|any|such)\b[^;]{0,40}\b(?:rights?|title|interest|ownership)\b[^;]{0,80}\b(?:in|of)\b[^;]{0,80}\b(?:trade ?marks?|domain names?|works?|content|design|inventions?|marks|software|copyrights?|data|publication|improvements?)\b/i,
      /\b(?:sole|exclusive) (?:and exclusive )?owner of\b[^.;]{0,160}\b(?:work product|inventions|deliverables|developments|improvements|derivative works)\b/i,
    ],
    unless: [/\b(?:shall|may|will) not\b[^.;]{0,60}\b(?:assign|transfer)\b|\bnothing in this\b|\b(?:retains?|remains?) (?:the )?(?:sole )?(?:owner|all|any)\b/i,
      // Whoever makes it keeps it; what a party has from its own staff is no matter between the two.
      /\bby (?:or on behalf of )?(?:any member of the )?([A-Z][\w&-]{1,30})\b[^;]{0,200}\b(?:owned|assignable,|property of|belongs?)(?: \w+)? (?:by|to)? ?\1\b|\b([A-Z][\w&-]{1,30}) (?:shall|will) (?:\w+ )?own\b[^;]{0,240}\bby (?:or on behalf of |any member of the )?\2\b/,
      /\b(?:respective part(?:y|ies)|entity that|part(?:y|ies) (?:that|who|which) (?:made|makes|created|develop\w*)|jointly to)\b|\brequires? (?:all of )?(?:its|their)\b[^;]{0,60}\bemployees\b|\bobligation to assign\b|\bwritten agreements with\b|\btelephone numbers?\b|\brefund\b/i, /\bown(?:ed)? jointly|\bjointly own|\b(?:its|their) (?:own )?(?:employees|personnel)\b[^]{0,80}\bown|\beach party\b[^;]{0,40}\b(?:shall|will) (?:own|be the)|\bsolely by (?:it|such party|a party|either|each)/i, /\bassign (?:this|its rights (?:and obligations )?(?:under|hereunder)|any of its rights)\b/i, /\bconfidential information\b[^.;]{0,60}\b(?:shall|will) (?:be and )?remain\b/i, /\b(?:shall|will)\b[^.;]{0,20}\bremain\b[^.;]{0,30}\bproperty\b/i,
      // What each made before or makes alone stays its own, and a lease or a contract is not intellectual property.
      /\bprior to (?:this|the)\b[^.;]{0,40}\b(?:agreement|effective date|execution)\b/i, /\bmade solely by\b/i, /\b(?:lease|collateral assignment|lessee)\b/i, /\bassign its (?:right|interest)s?,? (?:title|in and to this)|\binterest in and to this agreement\b/i],
    when: ({ text }) => hasMatch(text, made),
    holder: receiver,
  }),
  finds: [
    '«The Consultant hereby assigns to the Client all right, title and interest in the Work Product.»', '«The Client shall own all rights in any derivative works made by the Consultant.»', '«Any improvements to the Marks developed by the Shop shall be the Maker’s sole property.»', '«Upon payment, title to the Deliverables shall pass to the Client.»', '«If the Shop acquires any rights in the Marks, it will at once assign such rights to the Maker.»',
    '«All inventions made under this Agreement shall be owned by the Client.»',
  ],
  passes: ['Each party shall own the inventions that its own employees make.', 'All materials supplied by the Client are the property of the Client and shall be returned.', 'All inventions made solely by the Client shall belong to the Client.', 'The Consultant shall not assign its rights under this Agreement.', 'The tools remain the property of the Consultant.'],
}

/** "assigns to Client", "owned by Client", "the property of Client", "Client's property", "Client shall own". */
function receiver(sentence: Sentence, contract: Contract): string | undefined {
  const role = partyAfter(sentence, contract, /\b(?:assigns?|transfers?)\s+(?:and\s+(?:transfers?|conveys?)\s+)?(?:and agrees to assign )?to\s+/i)
    ?? partyAfter(sentence, contract, /\b(?:owned (?:\w+ly )?by|belong(?:s)?(?: solely| exclusively)? to|vest(?:s|ed)?(?: exclusively| solely)? in|(?:sole |exclusive |and )*property of|(?:transfer|pass) to)\s+/i)
    ?? partyBefore(sentence, contract, /\b(?:shall|will) (?:\w+ly )?(?:own|be the (?:sole |exclusive |and )*owner)\b/i)
    ?? mentionsIn(contract, sentence).find(m => m.possessive && /^\s*(?:sole |exclusive |and )*property\b/i.test(sentence.text.slice(m.end, m.end + 40)))?.role
  return role === 'each' ? undefined : role
}
