/** Clause numbers that the browser draws and the text does not hold: those of lists, and of CSS counters. */
import { styleOf } from './style'

/** The counters that one element's children made, which end with it; and the number that stands before them. */
export type Level = { readonly made: Set<string>; readonly path: string }

export const topLevel = (): Level => ({ made: new Set(), path: '' })

export function numbering() {
  const counters = new Map<string, number[]>()
  let ofPage = false

  const make = (name: string, value: number, { made }: Level) => {
    const values = counters.get(name) ?? []
    if (made.has(name)) values.pop()
    made.add(name)
    counters.set(name, [...values, value])
  }
  const count = (name: string, by: number, around: Level) => {
    if (!counters.get(name)?.length) make(name, 0, around)
    const values = counters.get(name)!
    values.push(values.pop()! + by)
  }
  /** The counters that a style makes and moves. The browser's own for lists are told by the elements. */
  const follow = ({ counterReset, counterIncrement }: CSSStyleDeclaration, around: Level) => {
    for (const [name, value] of pairs(counterReset)) make(name, value, around)
    for (const [name, by] of pairs(counterIncrement)) count(name, by, around)
    ofPage ||= counters.size > (counters.has(ofLists) ? 1 : 0)
  }
  /** What `content` draws, where it counts. */
  const drawn = (content: string): string => {
    if (!content.includes('counter')) return ''
    return [...content.matchAll(token)].map(([, words, all, name = '', between = '', style = 'decimal']) => {
      if (words !== undefined) return words
      const values = (counters.get(name) ?? []).map(value => written(value, style))
      return all ? values.join(between) : values.at(-1) ?? ''
    }).join('')
  }

  const ofItem = (item: Element, style: CSSStyleDeclaration, around: Level): string => {
    const value = Number.parseInt(item.getAttribute('value') ?? '', 10), step = item.parentElement?.hasAttribute('reversed') ? -1 : 1
    if (Number.isFinite(value)) make(ofLists, value, around)
    else count(ofLists, step, around)
    if (style.display !== 'list-item' && style.display !== 'block') return ''
    const own = written(counters.get(ofLists)!.at(-1)!, style.listStyleType)
    // A list within a list: what the browser draws as "1." under "3." is clause 3.1.
    return own && `${/^\d+$/.test(own) && /^[\d.]+\.$/.test(around.path) ? around.path : ''}${own}.`
  }

  return {
    /** An element begins. Gives the level for its children, and the number that is drawn before it, or ''. */
    enter(element: Element, style: CSSStyleDeclaration, around: Level): { readonly level: Level; readonly number: string } {
      let number = ''
      follow(style, around)
      if (element.localName === 'ol' || element.localName === 'ul') make(ofLists, startOf(element), around)
      if (element.localName === 'li') {
        const own = ofItem(element, style, around)
        number = drawn(styleOf(element, '::marker').content) || own
      }
      if (ofPage) {
        const before = styleOf(element, '::before')
        if (before.content !== 'none') follow(before, around)
        number = drawn(before.content) || number
      }
      number = number.trim()
      if (!isNumber.test(number)) number = ''
      return { level: { made: new Set(), path: number || around.path }, number }
    },
    leave({ made }: Level) {
      for (const name of made) counters.get(name)?.pop()
    },
  }
}

const ofLists = 'list-item'
const token = /"((?:[^"\\]|\\.)*)"|counter(s?)\(\s*([\w-]+)\s*(?:,\s*"([^"]*)"\s*)?(?:,\s*([\w-]+)\s*)?\)/g
/** Ornaments are no numbers, and neither are whole headings. */
const isNumber = /^(?:(?:section|clause|article|§)\s?)?\(?(?:\d{1,4}|[a-z]{1,5})(?:[.-](?:\d{1,4}|[a-z]{1,5})){0,6}[.):]{0,2}$/i

/** "clause 1 part 0". Most elements count nothing, and say "none". */
const pairs = (value = '') => (value.includes(' ') ? [...value.matchAll(/([\w-]+)\s+(-?\d+)/g)] : []).flatMap(([, name, number]) => (name === ofLists ? [] : [[name!, Number(number)] as const]))

function startOf(list: Element): number {
  const given = Number.parseInt(list.getAttribute('start') ?? '', 10), reversed = list.hasAttribute('reversed')
  if (Number.isFinite(given)) return reversed ? given + 1 : given - 1
  return reversed ? [...list.children].filter(item => item.localName === 'li').length + 1 : 0
}

/** A number as a style writes it; '' for bullets and for what is not known here. */
function written(value: number, style: string): string {
  // A page may count to anything; no contract has ten thousand clauses.
  if (Math.abs(value) >= 10_000) return ''
  if (style === 'decimal') return String(value)
  if (style === 'decimal-leading-zero') return String(value).padStart(2, '0')
  const letters = /alpha|latin/.test(style) ? alphabetic(value) : style.endsWith('roman') ? roman(value) : ''
  return style.startsWith('upper') ? letters.toUpperCase() : letters
}

const alphabetic = (value: number): string => (value < 1 ? '' : alphabetic(Math.floor((value - 1) / 26)) + String.fromCodePoint(97 + (value - 1) % 26))

const numerals = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const
function roman(value: number): string {
  const [worth, letters] = numerals.find(([worth]) => worth <= value) ?? []
  return worth === undefined ? '' : letters + roman(value - worth)
}
