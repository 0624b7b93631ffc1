import type { Contract, Span } from '../../contract/contract'
import { isWordCharacter } from '../../contract/letters'
import { hasMatch } from '../../contract/matches'
import { copyOf, remember } from '../../contract/memory'
import { sentencesWithAny } from '../../contract/words'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** Small words that no English sentence holds several of, by language. */
const small: readonly RegExp[] = [
  /\b(?:der|die|das|und|oder|nicht|ist|sind|wird|werden|mit|dem|den|des|eine[rnms]?|von|für|zu|auf|durch)\b/gi,
  /\b(?:le|la|les|des|du|et|ou|est|sont|dans|pour|par|sur|une|aux|qui|que|avec|cette|ce)\b/gi,
  /\b(?:el|la|los|las|del|y|o|es|son|en|para|por|con|una?|que|se|este|esta|al)\b/gi,
  /\b(?:il|lo|gli|della?|dei|delle|e|è|sono|per|con|una?|che|nel|nella|questo|questa|al)\b/gi,
  /\b(?:o|os|as|do|da|dos|das|e|ou|é|são|em|para|por|com|uma?|que|se|este|esta|ao|não)\b/gi,
  /\b(?:de|het|een|en|of|niet|is|zijn|wordt|worden|met|van|voor|aan|op|door|deze|dit|dat)\b/gi,
]
const english = /\b(?:the|and|of|to|shall|this|that|any|is|are|be|by|for|with|not|or)\b/gi
const otherScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Thai}\p{Script=Devanagari}]/gu
/** Fewer paragraphs in another language are a name, an address or a quotation. */
const fewest = 3

/** Which language rules, or that the other one is only there to help. */
const settled = /\b(?:English|French|German|Spanish|Italian|Portuguese|Dutch|Chinese|Russian|Arabic|Japanese|Hebrew|Polish|original)[- ](?:language\b|text\b|version\b|[^.]{0,80}\b(?:language|text|version)s?\b)[^.]{0,200}\b(?:prevail|control|govern|binding|authoritative|precedence|authentic|legally|official|convenience|equal\w*|same (?:legal )?(?:force|effect))|\b(?:prevail|control|govern|precedence|authentic|convenience|equal\w*)\b[^.]{0,160}\b(?:version|language|translation|text)s?\b|\btranslat\w+\b[^.]{0,160}\b(?:prevail|control|govern|reference|convenience|only|binding)/i

/** Whether a paragraph is a sentence in another language; names, addresses and lists of countries are none. */
const foreign = remember((text): boolean => {
  if (!hasMatch(text.slice(-2), ended)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 12 || /\w\.(?:com|net|org)\b/.test(text)) return false
  if (hasMoreOfOthers(text, letters / 2)) return true
  const words = text.split(/\s+/).length
  if (words < 8) return false
  const own = text.match(english)?.length ?? 0, fewer = Math.max(2, words / 5, own * 3)
  return mostSmallWords(text) > fewer && small.some(known => (text.match(known)?.length ?? 0) > fewer)
}, copyOf)
const ended = /[.;:?!。；：؛।]["”»)]?$/

/** At least as many as a text has small words of any one language: its short words, and every letter that is not plain, which may be one or hold one together. In English paragraphs that mostly settles it. */
function mostSmallWords(text: string): number {
  let most = 0, run = 0
  for (let i = 0; i <= text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 128 && isWordCharacter(c)) run++
    else {
      if (run > 0 && run <= longestSmall) most++
      if (c >= 128) most++
      run = 0
    }
  }
  return most
}
const longestSmall = 6

/** Words that stand in nearly every sentence of their language and in hardly an English one: most contracts hold none of them. */
const common = ['und', 'nicht', 'les', 'dans', 'est', 'los', 'para', 'una', 'della', 'sono', 'het', 'een', 'não', 'uma', 'um']
const holdsOther = ({ text, words }: Contract): boolean => sentencesWithAny(words, common).length >= fewest || hasMoreOfOthers(text, 40)

/** Whether a text has more letters of other scripts than so many. They are told by their scripts only where at least as many may be such: that takes fifty times longer than to go by their numbers. */
function hasMoreOfOthers(text: string, most: number): boolean {
  let may = 0
  for (let i = 0; i < text.length; i++) if (mayBeOther(text.charCodeAt(i)) && ++may > most) return (text.match(otherScript)?.length ?? 0) > most
  return false
}

/** No script but ours stands before Greek, nor among the marks and signs that contracts are set with. The sign for ohm counts as Greek. */
const mayBeOther = (c: number): boolean => c >= 0x370 && !(c >= 0x2000 && c < 0x2de0 && c !== 0x2126) && !(c >= 0xe000 && c < 0xf900)

function bilingual({ contract }: Reading): Hit[] {
  if (!holdsOther(contract)) return []
  const { text, blocks, sentences } = contract
  const found: Span[] = []
  for (const { kind, start, end } of blocks) if (kind !== 'contents' && kind !== 'furniture' && foreign(text.slice(Math.max(start, end - 2_000), end))) found.push({ start, end: Math.min(end, start + 120) })
  // A contract that is not in English at all is told so elsewhere.
  if (found.length < fewest || sentences.filter(({ operative, text: words }) => operative && (words.match(english)?.length ?? 0) > 3).length < fewest || hasMatch(text, settled)) return []
  return [{ spans: found.slice(0, 3) }]
}

export default rule({
  id: 'drf-language-mix', severity: 2, tier: 'likely', needsWhole: true,
  title: 'Two languages, and no word on which one counts',
  why: 'Translations differ. Where they do, each of you will read the one that helps.',
  ask: 'Which of the two languages decides where they differ?',
  fallback: 'One language decides, and the other is there to help.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: bilingual },
  flags: [
    'The Supplier shall deliver the chairs to the shop of the Buyer.\n«Der Lieferant liefert die Stühle an das Geschäft des Käufers und nicht an andere.»\nThe Buyer shall pay for the chairs by the end of the month.\n«Der Käufer zahlt die Stühle am Ende des Monats und mit der Post.»\nThe law of Austria applies to this contract and to all of it.\n«Für diesen Vertrag gilt das Recht von Österreich und nicht das der Schweiz.»',
    'The Tenant shall pay the rent on the first day of the month.\n«El arrendatario paga la renta para los días del mes y en una casa.»\nThe Landlord shall mend the roof and the walls of the house.\n«El arrendador repara el tejado y los muros de la casa por su cuenta.»\nThis lease is made for a year and is not renewed by itself.\n«El contrato es para un año y no se renueva por los días del tiempo.»',
    'The Seller shall send the goods by sea and not by air.\n«卖方应通过海运而非空运发送货物给买方。»\nThe Buyer shall pay the price of the goods in ten days.\n«买方应在十天内向卖方支付全部货物价款。»\nAny dispute is for the courts of the place of the Seller.\n«任何争议由卖方所在地的法院负责审理。»',
  ],
  passes: [
    'The Supplier shall deliver the chairs to the shop of the Buyer.\nDer Lieferant liefert die Stühle an das Geschäft des Käufers und nicht an andere.\nThe Buyer shall pay for the chairs by the end of the month.\nDer Käufer zahlt die Stühle am Ende des Monats und mit der Post.\nThe law of Austria applies to this contract, and the German version prevails.\nFür diesen Vertrag gilt das Recht von Österreich und nicht das der Schweiz.',
    'The Tenant shall pay the rent on the first day of the month.\nEl arrendatario paga la renta el primer día del mes y en la casa.\nThe Landlord shall mend the roof and the walls of the house.\nThis lease is made for a year and is not renewed by itself.',
    'The Seller shall send the goods by sea and not by air.\nThe Buyer shall pay the price of the goods in ten days.\nAny dispute is for the courts of the place of the Seller, 北京市朝阳区.',
  ],
})
