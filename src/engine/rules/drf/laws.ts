/** Whose law a contract says is its own. */
import type { Contract, Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { inAttachment } from './attachments'

export type Law = Span & { /** In small letters: “ireland”. */ readonly law: string }

/** “The law of Ireland”, “Texas law”. A place of at most four words with capitals. */
const place = String.raw`(?<place>(?!United|European|Applicable|Such)[A-Z][a-z]{2,20}(?:,? (?:(?:and|of|the) )?[A-Z][a-z]{2,20}){0,2})`
const state = String.raw`(?:the )?(?:State|Commonwealth|Province|Republic|Kingdom|Territory) of `
const governed = new RegExp(String.raw`\b(?:govern(?:s|ed|ing)?|constru(?:ed|e)|interpreted|appl(?:y|ies)|subject to the laws?)\b`, 'i')
const named = [
  new RegExp(String.raw`\b(?:[Ll]aws?|LAWS?)(?: \([^()]{1,60}\))? of (?:[Tt]he )?(?:${state})?(?:the )?${place}`, 'g'),
  new RegExp(String.raw`\b${state}${place}, [^.;]{0,120}?\b[Ll]aws of (?:that|such|said) [Ss]tate`, 'g'),
  new RegExp(String.raw`\b(?:under|by|with|to) ${place} [Ll]aws?\b`, 'g'),
  new RegExp(String.raw`^(?:(?:[A-Z][a-z]+ )?(?:\d[\d.]{0,5}|\([a-z\d]{1,3}\)) )?(?<mark>${place} [Ll]aws? (?:governs?|appl(?:y|ies)))`, 'dg'),
]
/** Laws for one matter, one party or one case, and laws that a thing must obey, are no second law of the contract. */
const special = /\b(?:organi[sz]ed|incorporated|registered|existing|arbitration act|except|other than|unless|if|where|schedule|exhibit|mandatory|consumers?|data protection|personal data|standard contractual|copyright|employment|tax|comply|compliance|violat\w+|required by|permitted by|intellectual property|trade ?marks?|patents?|property located|situated|real property|perfection|internal affairs|corporate law|securities|arbitral|seat|resid\w+|respectively|depending|as applicable|United Nations|conveyanc\w+)\b/i
/** What says nothing of the law itself. */
const saving = /\bunless (?:otherwise agreed|the parties (?:otherwise )?agree)[^,;.]{0,40},|\((?:other than|excluding|without)[^()]{1,60}\)/i
/** “The laws of Ontario and the federal laws of Canada applicable therein” are one law. */
const ofUnion = (before: string, place: string): boolean => /\b(?:federal|and the) $/i.test(before) && /^(?:canada|australia)\b/i.test(place)
const ofThis = /\b(?:this (?:agreement|contract|lease|licen[cs]e|deed)|the parties|dispute|claim|all matters)\b/i

const short = (name: string): string => name.toLowerCase().replace(/[^a-z ]/g, '').replace(/^(?:england(?: and wales)?|english)$/, 'england').replace(/\b(?:usa|us)\b/g, '').trim()
const adjectives: Readonly<Record<string, string>> = { english: 'england', 'england and wales': 'england', irish: 'ireland', scottish: 'scotland', scots: 'scotland', french: 'france', german: 'germany', dutch: 'netherlands', swiss: 'switzerland', italian: 'italy', spanish: 'spain', danish: 'denmark', swedish: 'sweden', indian: 'india', canadian: 'canada', australian: 'australia' }
const normal = (name: string): string => adjectives[short(name)] ?? short(name)

/** Each sentence of the contract itself, its attachments left out, that gives it the law of just one place. */
export const lawsOf = (contract: Contract): Law[] => sentencesWithAny(contract.words, ['law', 'laws']).map(i => contract.sentences[i]!).flatMap(({ text, start, operative }) => {
  if (!operative || text.length > 600 || !hasMatch(text, governed) || !hasMatch(text, ofThis) || hasMatch(text.replace(saving, ''), special) || inAttachment(contract, start)) return []
  const found = named.flatMap(pattern => [...everyMatch(text, pattern)]).filter(({ index, groups }) => !ofUnion(text.slice(0, index), groups!['place']!))
  const places = new Set(found.map(({ groups }) => normal(groups!['place']!)))
  const [first] = found
  const from = first?.indices?.groups?.['mark']?.[0] ?? first?.index ?? 0
  return first && places.size === 1 ? [{ law: [...places][0]!, start: start + from, end: start + first.index + first[0].length }] : []
})
