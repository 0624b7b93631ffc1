/** The nouns that a contract's name ends in, and the words of a name that changes another contract. */
import type { Span } from '../contract/contract'

/** A name that the contract goes by, and how sure a sign of its kind it is, from 5 for the title downwards. */
export type OwnName = Span & { readonly worth: number }

const nouns = [
  'agreements?', 'contract', '(?:sub-?)?lease', 'licen[cs]e', 'sub-?contract', 'terms', 'conditions', 'policy', 'plan', 'note', 'deed', 'letter', 'offer', 'memorandum', 'statement', 'order', 'order form',
  'guarant(?:y|ee)', 'warrant', 'release', 'indenture', 'mortgage', 'bond', 'debenture', 'eula', 'nda', 'tenancy', 'charter(?:party)?', 'undertaking', 'covenant not to compete', 'AIA document', 'report',
]
const noun = `(?:${nouns.join('|')})`

export const holdsNoun = new RegExp(String.raw`\b${noun}\b`, 'i')
export const endsInNoun = new RegExp(String.raw`\b${noun}\W*$`, 'i')
/** "AGREEMENT", "Form of Contract": a name that says nothing of the kind. */
export const bareNoun = new RegExp(String.raw`^\W*(?:the |an? |form of |this )?(?:${noun}|amendment|addendum)\W*$`, 'i')

/** The nouns as names in running text have them, with a capital: patterns for the middle of a sentence must not take "the terms" for a name. */
export const capitalNoun = ['agreement', 'contract', 'subcontract', 'lease', 'sublease', 'license', 'licence', 'terms', 'conditions', 'plan', 'note', 'deed', 'statement', 'guaranty', 'guarantee', 'warrant', 'indenture', 'mortgage', 'debenture', 'tenancy', 'offer']
  .map(word => `${word[0]!.toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`).concat('EULA', 'NDA', 'MNDA').join('|')

export const changes = /\b(?:amend(?:ment|ing|s)|addendum|supplement(?:al)?|change order|waiver|extension|modification|variation|renewal|joinder|novation)\b/i
