/**
 * A verb's lemma, and whether a word is a verb at all.
 * The verbs that contracts live on are known here; compromise is asked about a word that is not among them, and its answer is kept.
 * Its second tier is the smallest that tags words and knows roots; the browser loads it with the first such word.
 */
import nlp from 'compromise/two'
import type { Answer } from './answers'
import { answers } from './answers'

/** Base forms. Those after the bar are nouns or adjectives as often as verbs: they count as verbs only straight after a modal. */
const [plain, twofold] = `abandon abide accelerate accept access accrue acknowledge acquire act adapt add adhere adjust administer adopt advertise advise affect afford agree
allocate allow amend announce appear apply appoint apportion approve arbitrate arise arrange ascertain assert assess assign assist assume attach attempt attend attribute authorise authorize
avoid bear become begin believe bind borrow breach bring build calculate cancel carry cause cease certify challenge circumvent collaborate collect combine come commence communicate compensate
compete compile complete comply comprise conceal conduct confer confirm conform consent consider consist constitute construe consult consume contest continue contract contribute convene convert convey
cooperate copy correct correspond create cure debit decide declare decline decompile deduct deem defend defer define deliver demonstrate deny depend deposit derive describe destroy determine develop
devote dilute direct disassemble disbar discharge disclaim disclose discontinue disparage display dispose dispute distribute divert divulge download earn effect elect eliminate employ enable encumber
endeavour endeavor enforce engage enhance enjoin ensure enter entitle establish evaluate evidence examine exceed exclude execute exercise exhaust exist expand expend expire exploit export expose extend
extinguish fail file fix follow forbid forfeit form forward fulfil fulfill function furnish further generate get give go govern grant guarantee handle happen have hinder hire hold identify implement
impose improve include incorporate incur indemnify inform infringe initiate injure inspect install institute instruct insure integrate intend interfere introduce invalidate investigate invite invoice involve
issue join keep know lapse last leave lend let levy licence license limit liquidate maintain make market match materially mediate meet merge migrate minimise minimize mitigate modify monitor negotiate
notify obey observe obtain occupy occur offer omit operate originate oversee own participate pass pay perform permit pledge possess post prepare present preserve prevent process procure produce
prohibit promote promulgate prorate prosecute protect prove provide publicise publicize publish purchase pursue qualify re-export reasonably rebate recall receive recognise recognize recommend record recoup recover redeem
redirect reduce refer refrain refund refuse regard register reimburse reinstate reject relate release relinquish relocate rely remain remedy remit remove render renew rent repair repay replace report represent
reproduce repurchase request require resell reserve reside resign resolve respond restore restrict result resume retain return reveal reverse review revise revoke satisfy schedule secure seek select sell send
separate serve settle ship show sign solicit specify spend stipulate stop store subcontract sublease sublet sublicense submit subordinate substitute succeed sue suffer supersede supervise supply support surrender survive
suspend sustain take tender terminate terminate test train transfer translate transmit transport treat try undergo undertake update upgrade use utilise utilize vacate vary verify vest violate visit void waive
want warrant withdraw withhold work write|account address answer audit back balance bid bill board book budget change charge claim close cost cover credit damage demand design discount document draw
drop email escrow estimate exempt favour fax fee field finance fund host index interest land lease lien list list loan lock log mail mark measure mortgage move name notice object open order own package
patent permit plan plant position practice practise price print profit project purpose question quote race rate rank reason sample set shape share show state subject tax time trade transition trust value wire`
  .split('|').map(words => new Set(words.split(/\s+/)))
const lexicon = plain!, sometimes = twofold!

/** Participles whose base form no rule gives. */
const irregular: Readonly<Record<string, string>> = {
  made: 'make', paid: 'pay', given: 'give', held: 'hold', sold: 'sell', sent: 'send', borne: 'bear', bound: 'bind', brought: 'bring', built: 'build', bought: 'buy', done: 'do', drawn: 'draw',
  kept: 'keep', known: 'know', left: 'leave', lent: 'lend', met: 'meet', read: 'read', sought: 'seek', set: 'set', shown: 'show', spent: 'spend', taken: 'take', told: 'tell', understood: 'understand',
  undertaken: 'undertake', withdrawn: 'withdraw', withheld: 'withhold', written: 'write', repaid: 'repay', begun: 'begin', chosen: 'choose', forgiven: 'forgive', overseen: 'oversee', put: 'put', cut: 'cut',
  found: 'find', lost: 'lose', let: 'let', forborne: 'forbear', foregone: 'forego', sublet: 'sublet', heard: 'hear', seen: 'see', said: 'say', thought: 'think', worn: 'wear', won: 'win', been: 'be', be: 'be',
}

const known = new Map<string, Answer>()
const room = 4000

function ask(word: string): Answer {
  const before = answers.get(word) ?? known.get(word)
  if (before) return before
  const answer = askAnew(word)
  if (known.size >= room) known.clear()
  known.set(word, answer)
  return answer
}

/** The same, whatever is known. */
export function askAnew(word: string): Answer {
  const doc = nlp(word)
  doc.compute('root')
  const term = doc.json()[0]?.terms?.[0]
  const tags: readonly string[] = term?.tags ?? []
  return { verb: tags.includes('Verb'), lemma: tags.includes('Verb') ? (term?.root ?? word) : word }
}

/** The base form of a participle: "terminated" → "terminate". A word that is no participle comes back as it is. */
export function lemmaOfParticiple(participle: string): string {
  const word = participle.toLowerCase()
  if (irregular[word]) return irregular[word]
  if (!word.endsWith('ed')) return word
  const stem = word.slice(0, -2)
  for (const base of [`${stem}e`, stem, stem.replace(/i$/, 'y'), stem.replace(/(\w)\1$/, '$1')]) if (lexicon.has(base)) return base
  for (const base of [`${stem}e`, stem, stem.replace(/(\w)\1$/, '$1')]) if (sometimes.has(base)) return base
  return word.length > 30 ? word : ask(word).lemma
}

/** The base form of a gerund: "copying" → "copy", "using" → "use". Undefined for a word that is none ("thing", "building"). */
export function lemmaOfGerund(gerund: string): string | undefined {
  const word = gerund.toLowerCase()
  if (!word.endsWith('ing') || word.length < 5) return undefined
  const stem = word.slice(0, -3)
  const bases = [stem.replace(/([^aeiouls])\1$/, '$1'), `${stem}e`, stem, stem.replace(/(\w)\1$/, '$1'), stem.replace(/y$/, 'ie')]
  return bases.find(base => lexicon.has(base)) ?? bases.find(base => sometimes.has(base))
}

/** True for a word that can only be a past participle after "be": "terminated", "paid", "withheld". */
export const isParticiple = (word: string): boolean => /(?:[a-z]{2}ed)$/i.test(word) || word.toLowerCase() in irregular

/** True for the base form of a verb, where a verb may stand ("shall promptly ___"). */
export function isBaseVerb(word: string): boolean {
  const low = word.toLowerCase()
  if (lexicon.has(low) || sometimes.has(low) || low === 'be' || low === 'do') return true
  if (low.endsWith('ly') && !/^(?:bully|rally|tally|ally)$/.test(low)) return false
  if (low.length > 24 || low.length < 3 || /ing$|ed$/.test(low)) return false
  return ask(low).verb
}

/** True for a base form that is hardly ever a noun, so that it is a verb even some words after its modal. */
export const isPlainVerb = (word: string): boolean => lexicon.has(word.toLowerCase()) && !nounsToo.has(word.toLowerCase())

const nounsToo = new Set(`access approach breach cause contract copy cure debit effect export form function guarantee invoice issue licence license limit market match post present process produce purchase rebate recall record
  refund release rent repair report request return review schedule stop store supply support surrender tender test train transfer transport treat try update upgrade use visit void warrant work further last materially
  reasonably separate secure direct complete correct advance offer notice pledge release result set experience`.split(/\s+/))
