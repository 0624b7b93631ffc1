import type { Contract, Sentence } from '../contract/contract'
import { partyAfter, partyBefore } from './holder'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const made = /\b(?:work product|deliverables?|inventions?|intellectual property|copyrights?|patents?|works?|developments?|improvements?|materials?|results?|know-how|trade ?marks?|content|software|title|ideas|discoveries|writings|modifications|goodwill|data|designs?)\b/i

export const ipOwnershipAssignment: ProvisionKind = {
  kind: 'ip-ownership-assignment',
  holder: 'who receives the rights',
  triggers: ['assign', 'assigns', 'assigned', 'hire', 'property', 'vest', 'vests', 'owner', 'owned', 'transfers', 'own', 'belong'],
  find: bySentence({
    match: [
      /\b(?:hereby|shall|will|agrees? to|does)\b[^.;]{0,60}\b(?:irrevocably\s+)?assign(?:s)?\b[^;]{0,240}\b(?:right|title|interest|ownership|intellectual property|copyrights?|inventions?)\b/i,
      /\bwork(?:s)?[- ](?:made[- ])?for[- ]hire\b/i,
      /\b(?:shall|will)\b[^.;]{0,30}\b(?:become|be(?:long)?|vest|remain)\b[^.;]{0,40}\b(?:the (?:sole|exclusive)|in)\b[^.;]{0,30}\b(?:property|ownership)\b[^.;]{0,20}\bof\b/i,
      /\b(?:inventions?|work product|deliverables?|developments?|improvements|copyrights?)\b[^.;]{0,160}\b(?:shall|will)\b[^.;]{0,40}\b(?:be (?:solely |exclusively )?owned by|belong (?:solely |exclusively )?to|vest in)\b/i,
      /\b(?:all )?(?:rights?,? )?title\b[^.;]{0,100}\b(?:shall|will)\b[^.;]{0,20}\bvest\b/i,
      // What one makes, the other owns.
      /\b(?:inventions?|work product|deliverables?|developments?|improvements?|modifications?|enhancements?|derivative works?|web pages|works)\b[^.;]{0,200}\b(?:made|created|conceived|developed|generated|used|pursuant)\b[^.;]{0,160}\b(?:shall|will)\b[^.;]{0,30}\b(?:be (?:\w+ly )?owned (?:\w+ly )?by|become the (?:sole |exclusive |and )*property of|(?:\w+ly )?vest(?:ed)? in)\b/i,
      /\b(?:assigns?|transfers?|transferred)\b[^;]{0,60}\bto\b[^;]{0,60}\b(?:all|any|such)\b[^;]{0,40}\b(?:rights?|title|interest|ownership)\b[^;]{0,80}\b(?:in|of)\b[^;]{0,80}\b(?:trade ?marks?|domain names?|works?|content|design|inventions?|marks|software|copyrights?|data|publication|improvements?)\b/i,
      /\bsole and exclusive owner of\b[^.;]{0,160}\b(?:work product|inventions|deliverables|developments|improvements)\b/i,
    ],
    unless: [/\b(?:shall|may|will) not\b[^.;]{0,60}\bassign\b/i, /\bassign (?:this|its rights (?:and obligations )?(?:under|hereunder)|any of its rights)\b/i, /\bconfidential information\b[^.;]{0,60}\b(?:shall|will) (?:be and )?remain\b/i, /\b(?:shall|will)\b[^.;]{0,20}\bremain\b[^.;]{0,30}\bproperty\b/i,
      // What each made before or makes alone stays its own, and a lease or a contract is not intellectual property.
      /\bprior to (?:this|the)\b[^.;]{0,40}\b(?:agreement|effective date|execution)\b/i, /\bmade solely by\b/i, /\b(?:lease|collateral assignment|lessee)\b/i, /\bassign its (?:right|interest)s?,? (?:title|in and to this)|\binterest in and to this agreement\b/i],
    when: ({ text }) => made.test(text),
    holder: receiver,
  }),
  finds: ['«The Consultant hereby assigns to the Client all right, title and interest in the Work Product.»', '«All inventions made under this Agreement shall be owned by the Client.»'],
  passes: ['All inventions made solely by the Client shall belong to the Client.', 'The Consultant shall not assign its rights under this Agreement.', 'The tools remain the property of the Consultant.'],
}

function receiver(sentence: Sentence, contract: Contract): string | undefined {
  const role = partyAfter(sentence, contract, /\bassigns?\s+(?:and\s+(?:transfers?|conveys?)\s+)?(?:and agrees to assign )?to\s+/i)
    ?? partyAfter(sentence, contract, /\b(?:owned by|belong(?:s)?(?: solely| exclusively)? to|vest(?:s)?(?: exclusively| solely)? in|(?:sole |exclusive |and )*property of)\s+/i)
    ?? partyBefore(sentence, contract, /\bshall be the sole and exclusive owner\b/i)
  return role === 'each' ? undefined : role
}
