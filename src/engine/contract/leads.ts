/** Lists whose items are sentences of their own, and the words that lead into them: "Customer shall not:" before "(a) copy the Software;". */
import { isRoman, romanValue } from './clause-labels'
import type { Contract, Sentence } from './contract'
import { isLower } from './letters'
import { firstMatch } from './matches'
import { rememberInContract } from './memory'

/**
 * The sentence that leads into the list whose item this is; undefined for one that is no item.
 * A lead may itself be the item of an outer list. Sentences stay as they are: this only says what belongs together.
 */
export function leadOf(contract: Contract, sentence: Sentence): Sentence | undefined {
  const lead = leadsIn(contract).get(sentence.index)
  return lead === undefined ? undefined : contract.sentences[lead]
}

/**
 * An item as it reads behind its lead, outer leads first: "Customer shall not" + "copy the Software;". The item begins at `from`, without its number,
 * and `cut` is how many characters its number took in the sentence. Undefined for a sentence that is no item.
 */
export function withLead(contract: Contract, sentence: Sentence): { readonly text: string; readonly from: number; readonly cut: number } | undefined {
  let words = ''
  let lead = leadOf(contract, sentence)
  for (let steps = 0; lead && steps < 4; steps++, lead = leadOf(contract, lead)) {
    const bare = lead.text.slice(numberOf(lead.text)).slice(-longestLead).replace(/[\s:*_–—-]{1,8}$/, '')
    words = `${bare} ${words}`
  }
  if (!words) return undefined
  const cut = numberOf(sentence.text)
  return { text: words + sentence.text.slice(cut), from: words.length, cut }
}

/** Of a longer lead only its end is read, in characters: that is where it says what its items are. */
const longestLead = 800

type List = { readonly lead: number; style: string; value: number; /** A paragraph that is no item came since. */ broken: boolean; readonly block: number; /** The item before ended with a full stop. */ stopped: boolean }

/** The number or the bullet that an item begins with, and the space after it. */
const mark = /^[#>*_|\s]{0,8}(?:([•·▪◦●○‣*+–—-])\s{1,8}|(?:\((\d{1,3}|[a-zA-Z]{1,2}|[ivxlIVXL]{1,6})\)|(\d{1,3}|[a-zA-Z]|[ivxlIVXL]{2,6})\\?[.)](?=\s)|(\d{1,3}(?:\.\d{1,3}){1,5})\.?(?=\s|$))\s{0,8})/

const numberOf = (text: string): number => firstMatch(text, mark)?.[0].length ?? 0

const leadsIn = rememberInContract((contract): ReadonlyMap<number, number> => {
  const leads = new Map<number, number>()
  let lists: List[] = []
  let alone: RegExpExecArray | undefined
  for (const sentence of contract.sentences) {
    const kind = contract.blocks[sentence.block]?.kind
    if (kind === 'contents' || kind === 'furniture') continue
    const opensBlock = contract.sentences[sentence.index - 1]?.block !== sentence.block
    const number = firstMatch(sentence.text, mark) ?? alone
    // A number alone on its line is the next line's.
    alone = number && number !== alone && number[0].length === sentence.text.length ? number : undefined
    if (alone) continue
    const at = number ? place(lists, number) : opensBlock ? unnumbered(lists, sentence) : -1
    if (at >= 0) {
      lists = lists.slice(0, at + 1)
      leads.set(sentence.index, lists[at]!.lead)
      lists[at]!.stopped = /\.["”)*_]{0,3}$/.test(sentence.text.slice(-4))
    } else if (opensBlock) lists = kind === 'heading' && !number ? [] : lists.filter(list => list.style !== '•' && list.style !== 'plain').map(list => ({ ...list, broken: true }))
    if (opens(sentence, contract.sentences[sentence.index + 1])) lists = [...lists.slice(-5), { lead: sentence.index, style: '', value: 0, broken: false, block: sentence.block, stopped: false }]
  }
  return leads
})

/** The innermost open list that this number goes on, or begins; -1 for none. */
function place(lists: readonly List[], number: RegExpExecArray): number {
  const readings = readingsOf(number)
  for (let at = lists.length - 1; at >= 0; at--) {
    const list = lists[at]!
    for (const [style, value] of readings) {
      const first = list.style === '' && at === lists.length - 1 && value <= 1
      if (!first && !(list.style === style && (style === '•' || value === list.value + 1 || (!list.broken && value > list.value && value < list.value + 4)))) continue
      Object.assign(list, { style, value, broken: false })
      return at
    }
  }
  return -1
}

/** What a number can be, as its style and its place: "(i)" is the first Roman number or the ninth letter. */
function readingsOf([, bullet, bracket, single, decimal]: RegExpExecArray): readonly (readonly [style: string, value: number])[] {
  if (bullet) return [['•', 0]]
  if (decimal) return [[decimal.slice(0, decimal.lastIndexOf('.')), Number(decimal.slice(decimal.lastIndexOf('.') + 1))]]
  const number = bracket ?? single!
  const around = bracket ? '()' : '.'
  if (/^\d/.test(number)) return [[`1${around}`, Number(number)]]
  const letter = [`${number === number.toUpperCase() ? 'A' : 'a'}${around}`, number.length === 1 || number[0] === number[1] ? number.toLowerCase().charCodeAt(0) - 96 + (number.length - 1) * 26 : 0] as const
  return isRoman(number) ? [letter, [`${number === number.toUpperCase() ? 'I' : 'i'}${around}`, romanValue(number)]] : [letter]
}

/** Items without a number, as in lists on pages: paragraphs of one shape, straight after their lead. */
function unnumbered(lists: readonly List[], { text, block }: Sentence): number {
  const list = lists.at(-1)
  if (!list || list.broken || list.style !== '' && list.style !== 'plain' || list.block === block || text.length > 600) return -1
  const value = isLower(text.charCodeAt(0)) ? 1 : 2
  if (list.style === '') Object.assign(list, { style: 'plain', value })
  // In small letters only the last item ends with a full stop.
  else if (list.value !== value || list.stopped && value === 1) return -1
  return lists.length - 1
}

/** Whether a sentence leads into a list: it ends with a colon or a dash, or has no end at all and the next begins with a first number. */
function opens({ text, block }: Sentence, next: Sentence | undefined): boolean {
  if (!next || text.length < 4) return false
  // Patterns for an end are tried at each letter from the beginning, so only the end is shown to them.
  if (/[:：–—][\s*_”"]{0,4}$/.test(text.slice(-5)) || text.endsWith('.') && /\bfollowing(?: \w{1,16}){0,2}\.$/.test(text.slice(-60))) return true
  return next.block !== block && /[\p{L},]$/u.test(text.slice(-2)) && /^[\s*_]{0,4}\(?(?:a|i|1|A)[.)]\s/.test(next.text)
}
