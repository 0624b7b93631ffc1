/** Where a contract says what somebody remembers in words of their own: sentences that hold most of the words. Pure. */
import { sentencesOf } from '../../engine/contract/sentence-ends'
import type { Span } from '../../engine/contract/contract'
import { placesOf } from '../review/question'

/** More than these are no help in choosing. */
const most = 6
/** The share of what was looked for, by weight, that a sentence must hold: people remember a promise in other words than it is written in. */
const enough = 0.2
/** Words in a sentence; a heading keeps no promise. */
const fewest = 4

/** The sentences where the very words stand come first, then the likeliest. Of words that run over a line's end only they themselves are given. */
export function findWords(words: string, text: string): readonly Span[] {
  const sentences = sentencesIn(text)
  const exact = placesOf(words, text).map(place => sentences.find(({ start, end }) => start <= place.start && place.end <= end) ?? place)
  return [...new Set([...exact, ...likeliest(words, sentences)])].slice(0, most).map(({ start, end }) => ({ start, end }))
}

type Sentence = Span & { readonly words: ReadonlySet<string> }

function sentencesIn(text: string): readonly Sentence[] {
  let start = 0
  return text.split('\n').flatMap(line => {
    const at = start
    start += line.length + 1
    return sentencesOf(line).map(cut => ({ start: at + cut.start, end: at + cut.end, words: new Set(stemsOf(cut.text)) }))
  })
}

/** A word that few sentences have tells more than one that many have. */
function likeliest(words: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const wanted = [...new Set(stemsOf(words))].map(word => {
    const having = sentences.filter(sentence => sentence.words.has(word)).length
    return { word, weight: Math.log(1 + sentences.length / Math.max(having, 1)) }
  })
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0)
  const scored = sentences.filter(sentence => sentence.words.size >= fewest)
    .map(sentence => ({ sentence, score: wanted.reduce((sum, { word, weight }) => sum + (sentence.words.has(word) ? weight : 0), 0) / all }))
  return scored.filter(({ score }) => score >= enough).sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start).map(({ sentence }) => sentence)
}

const little = new Set('the and for that this with from our your their its any all not are was were has have had will shall may can you they them would could should which who whom what when where then than there here been being such each other into upon under about said says told promised agreed one two first second every'.split(' '))

/** "Deliveries", "delivered" and "delivery" are one word here. */
const stemsOf = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => (word.length > 2 || /\d/.test(word)) && !little.has(word)).map(word => word.replace(/s$/, '').replace(/(?<=...)(?:ment|ing|ied?|ed|y|e)$/, ''))
