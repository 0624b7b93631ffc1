import { needOf } from './candidates'
import type { Contract } from './contract'
import { firstWhere } from './halving'
import { isSpace } from './letters'
import { hasMatch } from './matches'
import { copyOf, remember, rememberInSentence } from './memory'
import { voiceOf, type Voice } from './suitability-voice'
import { spotsOf } from './words'

export type Signs = {
  readonly words: number
  /** Share of characters that are letters or spaces. */
  readonly letters: number
  /** Share of the words that are English's commonest. */
  readonly english: number
  /** From 0 to 1: how many lines look like program code. */
  readonly code: number
  /** How many different words of contracts there are. */
  readonly terms: number
  /** Sentences in which someone shall, must, may or agrees. */
  readonly duties: number
  readonly parties: number
  /** 1 and more for a contract. */
  readonly score: number
} & Voice

const commonest = new Set(['the', 'of', 'and', 'to', 'in', 'or', 'any', 'by', 'for', 'this', 'be', 'that', 'is', 'not', 'with', 'as', 'on', 'a', 'you', 'are', 'it', 'we', 'an', 'may', 'shall', 'your', 'our', 'if', 'at', 'from'])
const vocabulary = ['agreement', 'agreements', 'hereby', 'herein', 'hereof', 'hereunder', 'hereto', 'thereof', 'parties', 'party', 'terminate', 'termination', 'terminated', 'liable', 'liability', 'indemnify', 'indemnification', 'indemnity', 'governed', 'jurisdiction', 'warranty', 'warranties', 'confidential',
  'confidentiality', 'breach', 'obligations', 'damages', 'assign', 'assignment', 'waiver', 'waive', 'severable', 'unenforceable', 'invalid', 'notwithstanding', 'whereas', 'undersigned', 'consent', 'notice', 'notices', 'remedies', 'arbitration', 'disputes', 'dispute', 'courts', 'effective', 'covenants', 'represents',
  'warrants', 'pursuant', 'forth', 'licence', 'license', 'lease', 'tenant', 'landlord', 'employment', 'salary', 'invoice', 'supplier', 'customer', 'claims', 'expenses', 'consideration', 'disclose', 'disclosure', 'successors', 'assigns', 'entire', 'amended', 'binding', 'applicable', 'laws', 'prohibited', 'agree', 'agrees']

/** What tells a contract from other texts. Linear in the text. */
export function signsOf(text: string, contract: Contract): Signs {
  const { words, sentences } = contract
  const held = (word: string): number => words.sentencesWith(word).length
  const sample = sentences.slice(0, 3000)
  const plain = new Set(dutyWords.flatMap(word => words.sentencesWith(word)))
  const duties = sample.filter(({ index, text }) => plain.has(index) || words.candidates.has(dutyNeed, index) && saysDuty(text)).length
  const terms = vocabulary.filter(word => words.has(word)).length
  const real = Math.max(1, sample.filter(sentence => sentence.words.to - sentence.words.from > 5).length)
  const weight = vocabulary.reduce((sum, word) => sum + Math.min(held(word), real), 0) / Math.max(real, 8)
  const speaks = duties / real
  const own = hasMatch(text.slice(0, 200_000), ownPaper) ? 1 : 0
  return {
    ...voiceOf(text), words: words.count, letters: lettersIn(text), english: commonIn(contract), code: codeIn(text.slice(0, 30_000)), terms, duties, parties: contract.parties.length,
    score: weight * 0.45 + speaks * 1.6 + Math.min(contract.definitions.length, 8) * 0.05 + own * 0.35 + (contract.parties.length >= 2 ? 0.1 : 0),
  }
}

const dutyWords = ['shall', 'must', 'agree', 'agrees', 'hereby', 'undertake', 'undertakes', 'warrant', 'warrants', 'acknowledge', 'acknowledges', 'promise', 'promises']
const duty = /\b(?:is entitled|are entitled|reserves? the right|may (?:not|only)|either (?:party|side|of us))\b|\b(?:[Yy]ou|[Ww]e|YOU|WE|part(?:y|ies)|provider|supplier|customer|client|company|tenant|landlord|employee|contractor|licensee|licensor|seller|buyer|recipient)\s(?:may|will|are|is)\s(?:not|only|be|terminate|use|assign|disclose|pay|responsible|liable|solely|change|modify|suspend)\b/i
const dutyNeed = needOf(duty)
const saysDuty = rememberInSentence(text => hasMatch(text.slice(0, 2000), duty))
const ownPaper = /\b(?:this|these) (?:[\w-]{1,20} ){0,4}(?:agreement|contract|terms|terms and conditions|lease|deed|conditions|amendment|addendum|eula|licen[cs]e|warrant|note|policy)\b/i

const letter = /[\p{L}\s]/u

function lettersIn(text: string): number {
  const length = Math.min(text.length, 20_000)
  let letters = 0
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i)
    if (c < 128 ? (c | 32) >= 97 && (c | 32) <= 122 || isSpace(c) : hasMatch(String.fromCodePoint(text.codePointAt(i)!), letter)) letters++
  }
  return letters / Math.max(length, 1)
}

/** Of the first words. */
function commonIn({ words, sentences, text }: Contract): number {
  const count = Math.min(words.count, 4000)
  const first = sentences.slice(0, firstWhere(sentences.length, i => sentences[i]!.words.to >= count) + 1)
  const { starts, ends } = spotsOf(first, first.at(-1)?.words.to ?? 0)
  let hits = 0
  for (let i = 0; i < count; i++) if (ends[i]! - starts[i]! < 6 && commonest.has(text.slice(starts[i], ends[i]).toLowerCase())) hits++
  return hits / Math.max(count, 1)
}

const codeIn = remember((start): number => {
  const lines = start.split('\n').filter(line => line.trim().length > 1)
  if (lines.length === 0) return 0
  return lines.filter(line => line.length < 400 ? hasMatch(line, codeLine) : hasMatch(line.slice(0, 2000), /[{};=()]{1}(?:[^{};=()]{0,12}[{};=()]){20}/)).length / lines.length
}, copyOf)

const codeLine = /[{};]\s{0,4}$|^\s{1,40}\*\s|^\s{0,40}(?:\/\/|\/\*|#include|import\s|export\s|const\s|let\s|var\s|function\s|return\b|def\s|class\s|if\s?\(|for\s?\(|<\/?[a-z]|\}|\]|"[\w-]{1,40}":|@[a-z])|=>|\)\s?\{|[a-z]\(\)|\w\.\w{1,30}\(|^\s{0,20}[\w.-]{1,30}\s?[:=]\s?["'[{\d]/
