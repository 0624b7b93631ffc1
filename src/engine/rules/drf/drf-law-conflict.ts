import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** “The law of Ireland”, “Texas law”. A place of at most four words with capitals. */
const place = String.raw`(?<place>(?!United|European|Applicable|Such)[A-Z][a-z]{2,20}(?:,? (?:(?:and|of|the) )?[A-Z][a-z]{2,20}){0,2})`
const state = String.raw`(?:the )?(?:State|Commonwealth|Province|Republic|Kingdom|Territory) of `
const governed = new RegExp(String.raw`\b(?:govern(?:s|ed|ing)?|constru(?:ed|e)|interpreted|appl(?:y|ies))\b`, 'i')
const named = [
  new RegExp(String.raw`\b(?:[Ll]aws?|LAWS?) of (?:${state})?(?:the )?${place}`, 'g'),
  new RegExp(String.raw`\b(?:under|by|with|to) ${place} [Ll]aws?\b`, 'g'),
  new RegExp(String.raw`^(?:\d[\d.]{0,5} )?${place} [Ll]aw (?:governs|applies)`, 'g'),
]
/** Laws for one matter, one party or one case, and laws that a thing must obey, are no second law of the contract. */
const special = /\b(?:organi[sz]ed|incorporated|registered|existing|arbitration act|except|other than|unless|if|where|schedule|exhibit|mandatory|consumers?|data protection|personal data|standard contractual|copyright|employment|tax|comply|compliance|violat\w+|required by|permitted by|intellectual property|trade ?marks?|patents?|property located|situated|real property|perfection|internal affairs|corporate law|securities|arbitral|seat|resid\w+|respectively|depending|as applicable|United Nations|conveyanc\w+)\b/i
const ofThis = /\b(?:this (?:agreement|contract|lease|licen[cs]e|deed)|the parties|dispute|claim|all matters)\b/i

const short = (name: string): string => name.toLowerCase().replace(/[^a-z ]/g, '').replace(/^(?:england(?: and wales)?|english)$/, 'england').replace(/\b(?:usa|us)\b/g, '').trim()
const adjectives: Readonly<Record<string, string>> = { english: 'england', 'england and wales': 'england', irish: 'ireland', scottish: 'scotland', french: 'france', german: 'germany', dutch: 'netherlands', swiss: 'switzerland', italian: 'italy', spanish: 'spain', danish: 'denmark', swedish: 'sweden', indian: 'india', canadian: 'canada', australian: 'australia' }
const normal = (name: string): string => adjectives[short(name)] ?? short(name)

/** Two sentences of the contract itself, its attachments left out, that give it the laws of two places. */
function twoLaws({ contract }: Reading): Hit[] {
  if (areOnlineTerms(contract)) return []
  const attached = contract.clauses.filter(({ attachment }) => attachment)
  const said = [...new Set(['law', 'laws'].flatMap(word => contract.words.sentencesWith(word)))].sort((a, b) => a - b).map(i => contract.sentences[i]!).flatMap(({ text, start, operative }) => {
    if (!operative || text.length > 600 || !governed.test(text) || !ofThis.test(text) || special.test(text) || attached.some(({ at, end }) => at.start <= start && start < end)) return []
    const found = named.flatMap(pattern => [...text.matchAll(pattern)])
    const places = new Set(found.map(({ groups }) => normal(groups!['place']!)))
    const [first] = found
    return first && places.size === 1 ? [{ law: [...places][0]!, start: start + first.index, end: start + first.index + first[0].length }] : []
  })
  const laws = new Set(said.map(({ law }) => law))
  if (said.length !== 2 || laws.size !== 2) return []
  const [one, other] = [...laws] as [string, string]
  return one.includes(other) || other.includes(one) ? [] : [{ spans: said.map(({ start, end }) => ({ start, end })) }]
}

export default rule({
  id: 'drf-law-conflict', severity: 3, tier: 'fact',
  title: 'Two places’ laws for one contract',
  why: 'Each of you can point to the law that suits you better, and a dispute begins with a dispute about the law.',
  ask: 'Which place’s law applies to the whole contract?',
  fallback: 'One law for the contract, named once.',
  sources: ['Practitioners’ closing checklists'], labels: ['cuad:governing-law'],
  find: { inContract: twoLaws },
  flags: [
    'This Agreement is governed by the «law of Ireland».\nThe bakery bakes rolls.\nThis Agreement is governed by the «laws of the State of Ohio».',
    'The «laws of Scotland» govern this contract.\nThe rights of the parties are construed «under French law».',
    'This lease is governed by the «law of England and Wales».\nAny dispute about this lease is governed by the «law of Malta».',
  ],
  passes: [
    'This Agreement is governed by the law of Ireland.\nThe bakery bakes rolls.\nThis Agreement is governed by Irish law.',
    'The laws of Scotland govern this contract.\nThe bakery is a company that exists under French law.',
    'This lease is governed by the law of England and Wales.\nIf the tenant moves to Malta, any dispute about this lease is governed by the law of Malta.',
  ],
})
