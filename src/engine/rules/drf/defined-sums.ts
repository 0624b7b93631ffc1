/** Sums that a contract gives to a defined word, and the places where it gives the word another one. */
import type { Contract, Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { mayHoldSum } from '../../contract/runs-of-characters'
import { inAttachment } from './attachments'

/** A sum with its currency before it. The source of a pattern. */
export const sum = String.raw`(?:[$€£]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD|HKD|ZAR|DKK|NOK|SEK) )\s?\d{1,3}(?:,?\d{3}){0,4}(?:\.\d{2})?(?![\d,.]\d|\s?(?:million|billion|thousand|[mk]\b))`
/** “Deposit” means GBP 2,400 */
const means = new RegExp(String.raw`["“](?<term>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20})?)["”] (?:means|is|shall mean|shall be) (?:the sum of |a sum of |an amount of )?(?<value>${sum})`, 'dg')
/** a fixed fee of $18,500 for the work (the “Fee”) */
const called = new RegExp(String.raw`\b(?:fees?|price|rent|deposit|sum|charge|cost|premium|salary|loan|amount)\b[^$€£.;]{0,30}? (?<value>${sum})[^$€£;.]{0,80}\((?:the )?["“](?<term>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20})?)["”]\)`, 'dg')
/** The Deposit of GBP 2,400 */
const used = new RegExp(String.raw`\b[Tt]he (?<term>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20})?)(?: \(| (?:is|are|shall be|of|will be|amounts to|being|in the (?:amount|sum) of) )(?<value>${sum})`, 'dg')
/** A different time, part or condition is a different sum. */
const special = /\b(?:year (?:\d|one|two|three)|first|second|third|next|thereafter|subsequent|renew\w*|increas\w*|reduc\w*|amend\w*|from time to time|additional|if|unless|instal?lments?|minimum|maximum|at least|up to|exceed\w*|less|more|plus|of which|adjust\w*|balance|part of|portion|per (?:hour|day|week|month)|each|monthly|weekly|quarterly)\b/i

type Stated = Span & { readonly value: string }

const meaningsIn = rememberInSentence((text): readonly RegExpExecArray[] => (mayHoldSum(text) ? [means, called].flatMap(pattern => [...everyMatch(text, pattern)]) : []))

const usesIn = rememberInSentence((text): readonly RegExpExecArray[] => (mayHoldSum(text) ? [...everyMatch(text, used)].filter(({ index, 0: said }) => !hasMatch(text.slice(Math.max(0, index - 60), index + said.length + 30), special)) : []))

/** For each word with two sums, the places of the sums. */
export function definedTwice(contract: Contract): Span[][] {
  const { sentences } = contract
  const meanings = new Map<string, Stated>()
  for (const { text: said, start, operative } of sentences) {
    if (!operative) continue
    const defined = meaningsIn(said)
    if (defined.length > 0 && !inAttachment(contract, start)) for (const found of defined) meanings.set(found.groups!['term']!, stated(found, start))
  }
  if (meanings.size === 0) return []
  const uses = new Map<string, Stated[]>()
  for (const { text: said, start, operative } of sentences) {
    const found = operative ? usesIn(said) : []
    if (found.length === 0 || inAttachment(contract, start)) continue
    for (const use of found) {
      const term = use.groups!['term']!, list = uses.get(term)
      if (list) list.push(stated(use, start))
      else uses.set(term, [stated(use, start)])
    }
  }
  return [...meanings].flatMap(([term, meaning]) => {
    const others = (uses.get(term) ?? []).filter(({ value, start }) => value !== meaning.value && start !== meaning.start)
    return others.length === 1 && currency(others[0]!.value) === currency(meaning.value) ? [[meaning, others[0]!].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)] : []
  })
}

function stated({ groups, indices }: RegExpExecArray | RegExpMatchArray, start: number): Stated {
  const [from, to] = indices!.groups!['value']!
  return { start: start + from, end: start + to, value: normal(groups!['value']!) }
}
/** “USD 1,200.00” and “$1200” are one sum. */
export const normal = (words: string): string => words.replace(/^USD\s?|^\$\s?/, '$').replace(/^EUR\s?|^€\s?/, '€').replace(/^GBP\s?|^£\s?/, '£').replaceAll(',', '').replace(/\.00$/, '').replace(/\s/g, '')
const currency = (value: string): string => /^\D{1,3}/.exec(value)?.[0] ?? ''
