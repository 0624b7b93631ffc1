import type { Contract } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import { ownWords, sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'
import type { Found } from './of-provisions'

/** Who owns what is made, and who keeps what they had. */
export const ipOwnership: KeyTermKind = {
  kind: 'ip-ownership',
  find: (contract, provisions) => {
    const given = ownWordsOf(contract, provisions, ['ip-ownership-assignment', 'joint-ip-ownership']).map(found => ({ ...found, rank: 0 }))
    const kept = keptBy(contract).filter(({ start }) => !given.some(found => found.start === start)).map(found => ({ ...found, rank: 1 }))
    const seen = new Set<number>()
    return [...given, ...kept].filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, 5)
  },
  finds: [
    ['«All inventions made under this Agreement shall be owned by the Client.»', 'All inventions made under this Agreement shall be owned by the Client.'],
    ['«The Provider owns the Software and all rights in it.»', 'The Provider owns the Software and all rights in it.'],
    ['«The Discloser keeps all its rights in its Confidential Information.»', 'The Discloser keeps all its rights in its Confidential Information.'],
  ],
  passes: ['The Consultant owns a van.', 'The goods remain the property of the Seller until they are paid for.'],
}

const made = String.raw`(?:intellectual property|copyrights?|patents?|trade ?marks?|software|services?|documentation|materials|content|data|works?|deliverables|inventions|designs|information|technology|know-how|feedback|platform|site|website)`
const keeps = [
  new RegExp(String.raw`\b(?:owns?|retains?|keeps?|reserves? all|(?:shall|will) (?:own|retain|keep))\b[^.;]{0,60}\b(?:rights|title|ownership|interests?)\b[^.;]{0,80}\b${made}\b`, 'i'),
  new RegExp(String.raw`\b(?:owns?|(?:shall|will) own)\b[^.;]{0,40}\b${made}\b[^.;]{0,40}\b(?:rights?|title)\b`, 'i'),
  new RegExp(String.raw`\b${made}\b[^.;]{0,120}\b(?:is|are|remains?|(?:shall|will) (?:be|remain)|stays?)\b[^.;]{0,30}\b(?:sole |exclusive |and |our |the )*(?:property of|owned (?:solely |exclusively )?by)\b`, 'i'),
]

function keptBy(contract: Contract): Found[] {
  return sentencesHolding(contract, ['owns', 'own', 'owned', 'retains', 'retain', 'keeps', 'keep', 'reserves', 'property', 'ownership']).flatMap(index => {
    const { start, end, text, operative } = contract.sentences[index]!
    return operative && keepsOwn(text) ? [{ start, end, value: ownWords(text) }] : []
  })
}

const keepsOwn = rememberInSentence(text => text.length < 3_000 && keeps.some(words => hasMatch(text, words)) && !hasMatch(text, /\b(?:warrant\w*|indemnif\w*|right to (?:refuse|remove|terminate|change|modify)|infring\w*|respective owners|shall not|may not|must not|stock)\b/i))
