import type { Clause, Reference, Sentence } from './contract'
import { isRoman, romanValue } from './clause-labels'
import { remember } from './memory'
import { firstWhere } from './halving'
import { firstMatch } from './matches'

type Find = (label: string, kind: Reference['kind'], word: string, from: Sentence, after: string) => number | undefined

/** Finds the clause that a label means, seen from the sentence that names it. */
export function resolver(text: string, clauses: readonly Clause[]): Find {
  const byNumber = new Map<string, number[]>()
  const children = new Map<number, number[]>()
  const attachmentOf: number[] = []
  const items = itemsOf(text)
  // A number that thousands of clauses bear is gone through once, however often it is referred to.
  const papers = new Map<string, number | undefined>(), outermostOf = new Map<string, number | undefined>(), firstIn = new Map<readonly number[], ReadonlyMap<number, number>>(), itemsIn = new Map<number, ItemsOf>()
  /** How many of the outermost clauses are numbered 1, 2, 3 …: a higher number is no item of a list inside one of them. */
  const outermost = new Set(clauses.filter(({ level, attachment }) => level === 1 && !attachment).map(({ number }) => number?.replace(/\.$/, '')))
  let last = 0
  while (outermost.has(String(last + 1))) last++
  let attachment = -1
  clauses.forEach((clause, i) => {
    if (clause.attachment) attachment = i
    attachmentOf.push(attachment)
    add(children, clause.parent, i)
    if (clause.number !== undefined) for (const form of forms(clause.number)) add(byNumber, form, i)
  })

  return (label, kind, word, from, after) => {
    if (kind === 'attachment') return attachmentNamed(label, word)
    const inside = firstMatch(after, /^[\s,]{0,3}(?:of|to|in)\s(?:this\s)?((?:exhibit|schedule|annex|annexure|appendix|attachment)s?)\s["“]?([A-Z\d][\d-]{0,3})\b/i)
    const home = inside ? attachmentNamed(inside[2]!, inside[1]!) : from.clause >= 0 ? attachmentOf[from.clause]! : -1
    if (inside && home === undefined) return undefined
    const [main, ...subs] = parts(label)
    let at: number | undefined
    if (main!.startsWith('(')) {
      const near = relative(main!, from)
      if (near === undefined) return undefined
      at = near
    } else if (last >= 5 && /^\d+$/.test(main!) && Number(main) > last && home === -1) return undefined
    else at = nearest(byNumber.get(normal(main!)) ?? byNumber.get(main!.replace(/(?<=\.)0+(?=\d)|\.0+$/g, '')), home ?? -1)
    // A clause whose own number was lost on the way is known by the first of its parts: "8.1" for "8".
    at ??= main!.startsWith('(') ? undefined : nearest(byNumber.get(`${normal(main!)}.1`) ?? byNumber.get(`${normal(main!)}.01`), home ?? -1)
    // "paragraph 4A", "Section 1.c", "Section D.4": an item written close to its clause.
    const close = at === undefined ? firstMatch(main!, /^(\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z])(?:\.(\d{1,2}|[a-z])|([A-Za-z]))$/) : null
    if (close) {
      // Of several that bear the number the outermost: in nested lists each begins with 1 again.
      const outer = once(outermostOf, normal(close[1]!), number => byNumber.get(number)?.reduce((best, i) => (clauses[i]!.level < clauses[best]!.level ? i : best)))
      at = outer === undefined ? undefined : descend(outer, `(${close[2] ?? close[3]!})`) ?? (itemised(outer) || (children.get(outer)?.length ?? 0) > 0 ? undefined : outer)
    }
    if (at === undefined) return undefined
    for (const sub of subs) {
      const next = descend(at, sub)
      if (next !== undefined) at = next
      // The item stands in the clause's own running text: "… shall (a) pay, (b) …".
      // Only where other items are found is one that is not found surely missing.
      else return itemised(at) && !says(at, sub) && !says(at, ` ${sub.slice(1)}`) ? undefined : at
    }
    return at
  }

  /** Where a clause's body ends; only so much of a long one is looked through. */
  function bodyEnd(at: number): number {
    return Math.min(clauses[at]!.end, clauses[at]!.at.start + 60_000)
  }

  function itemised(at: number): boolean {
    return (children.get(at) ?? []).some(i => clauses[i]!.number?.startsWith('(')) || ['(a)', '(i)', '(1)', '(A)'].some(first => says(at, first))
  }

  function says(at: number, item: string): boolean {
    if (!item.endsWith(')')) return text.slice(clauses[at]!.at.start, bodyEnd(at)).includes(item)
    return (items.next(item, clauses[at]!.at.start) ?? Infinity) + item.length <= bodyEnd(at)
  }

  /** "(b)" in the very sentence that refers to it is no item. */
  function saysElsewhere(at: number, item: string, from: Sentence): boolean {
    const start = clauses[at]!.at.start, end = bodyEnd(at)
    for (let i = items.next(item, start), steps = 0; i !== undefined && i + item.length <= end && steps < 20; i = items.next(item, i + 1), steps++) if (i < from.start || i >= from.end || /[;,:]\s(?:and\s|or\s)?$/.test(text.slice(Math.max(start, i - 6), i))) return true
    return false
  }

  function nearest(list: readonly number[] | undefined, home: number): number | undefined {
    if (!list) return undefined
    const first = once(firstIn, list, firstInEach)
    return first.get(home) ?? first.get(-1) ?? list[0]
  }

  /** The first of these clauses in each attachment, and outside of all. */
  function firstInEach(list: readonly number[]): ReadonlyMap<number, number> {
    const first = new Map<number, number>()
    for (const i of list) if (!first.has(attachmentOf[i]!)) first.set(attachmentOf[i]!, i)
    return first
  }

  function attachmentNamed(label: string, word: string): number | undefined {
    const kind = word.slice(0, 3).toLowerCase()
    return once(papers, `${kind} ${normal(label)}`, () => byNumber.get(normal(label))?.find(i => clauses[i]!.attachment && text.slice(clauses[i]!.at.start, clauses[i]!.at.start + 24).toLowerCase().includes(kind)))
  }

  /** "(b)" alone: the item of that letter around here, first among the nearest ancestors' items. */
  function relative(item: string, from: Sentence): number | undefined {
    for (let at = from.clause, steps = 0; steps < 12; steps++) {
      const found = descend(at, item)
      if (found !== undefined) return found
      if (at < 0) return undefined
      if (says(at, item) && saysElsewhere(at, item, from)) return at
      at = clauses[at]!.parent
    }
    return undefined
  }

  function descend(parent: number, item: string): number | undefined {
    const wanted = item.toLowerCase(), direct = once(itemsIn, parent, readItems).written.get(wanted)
    if (direct !== undefined || parent < 0) return direct
    // An item's own number may be written without brackets, or stand one level further in.
    for (const i of (children.get(parent) ?? []).slice(0, 200)) {
      const deeper = once(itemsIn, i, readItems).written.get(wanted)
      if (deeper !== undefined) return deeper
    }
    return once(itemsIn, parent, readItems).bare.get(wanted.replace(/[()]/g, ''))
  }

  function readItems(parent: number): ItemsOf {
    const written = new Map<string, number>(), bare = new Map<string, number>()
    for (const i of children.get(parent) ?? []) {
      const number = clauses[i]!.number?.toLowerCase(), alone = number?.replace(/[()]/g, '')
      if (number !== undefined && !written.has(number)) written.set(number, i)
      if (alone !== undefined && !bare.has(alone)) bare.set(alone, i)
    }
    return { written, bare }
  }
}

/** The first clause straight inside another that bears each number, as it is written and without its brackets, in small letters. */
type ItemsOf = { readonly written: ReadonlyMap<string, number>; readonly bare: ReadonlyMap<string, number> }

function once<K, V>(known: Map<K, V>, key: K, read: (key: K) => V): V {
  if (!known.has(key)) known.set(key, read(key))
  return known.get(key) as V
}

type Items = {
  /** The first place from here on where this item stands in the text. */
  readonly next: (item: string, from: number) => number | undefined
}

/** Every "(b)" of the text, and every " b)", found once: many references ask the same long clauses for the same few items. */
function itemsOf(text: string): Items {
  const places = new Map<string, number[]>()
  for (let end = text.indexOf(')'); end >= 0; end = text.indexOf(')', end + 1)) {
    for (let start = end - 2; start >= Math.max(0, end - longestItem); start--) {
      const opens = text[start]!
      if (opens === '(' || opens === ' ') add(places, text.slice(start, end + 1), start)
      if (opens === '(') break
    }
  }
  return {
    next: (item, from) => {
      const list = places.get(item) ?? []
      return list[firstWhere(list.length, at => list[at]! >= from)]
    },
  }
}

/** "(viii": longer items are not asked for, in characters, without the closing bracket. */
const longestItem = 5

/** "4.2(b)(ii)" → "4.2", "(b)", "(ii)". */
const parts = (label: string): string[] => label.match(/\([^()]{1,4}\)|[^()]+/g) ?? [label]

const normal = (number: string): string => words[number.toLowerCase()] ?? (isRoman(number) && number === number.toUpperCase() && number.length > 0 ? String(romanValue(number)) : number.toUpperCase().replace(/-/g, ''))

const words: Record<string, string> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' }

/** The forms under which a clause's number can be asked for. "C" is a letter as well as a hundred. */
const forms = remember((number): readonly string[] => {
  const bare = number.replace(/\.$/, '')
  return [...new Set([normal(bare), bare.toUpperCase(), words[bare.toLowerCase()] ?? bare.toUpperCase(), bare.replace(/(?<=\.)0+(?=\d)|\.0+$/g, '')])]
})

function add<K>(map: Map<K, number[]>, key: K, value: number) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
