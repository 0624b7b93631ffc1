import type { Opening } from './clauses'
import { isRoman, romanValue } from './clause-labels'

type Style = 'letter' | 'roman' | 'Letter' | 'Roman' | 'number' | '(number)'

/**
 * How deep each opening lies, 1 for the outermost. Attachments, articles and bare headings are outermost, but lie inside an attachment that came before;
 * decimal numbers say their own depth; a bracketed number lies one deeper than the clause it stands in, or beside the last one of its own sequence.
 */
export function levels(openings: readonly Opening[]): number[] {
  const result: number[] = []
  const hasArticles = openings.some(one => one.label?.kind === 'article')
  let base = 0
  let headingLevel = 0
  /** 1 inside an attachment, else 0. */
  let within = 0
  let lists: { style: Style; value: number; level: number; /** "A. SERVICES" on a line of its own: numbers after it lie inside it. */ titled?: boolean }[] = []
  /** The numbers of a nested Markdown list, by how far they are set in. */
  let insets: { readonly indent: number; readonly level: number }[] = []
  /** The last value and the level of bare Roman numbers and capitals, which go on after whatever came between. */
  const bares = new Map<Style, { readonly value: number; readonly level: number }>()
  openings.forEach((opening, i) => {
    const level = levelOf(opening, i)
    result.push(level)
  })
  return result

  function levelOf(opening: Opening, i: number): number {
    const label = opening.label
    if (opening.attachment || label?.kind === 'attachment') {
      headingLevel = base = within = 1
      lists = []
      return 1
    }
    if (label && opening.depth > 0 && label.kind !== 'bracket') {
      // A Markdown heading says its own depth; "1.1" without marks under "## 1" lies one deeper.
      const parts = label.kind === 'decimal' || label.kind === 'section' ? label.number.split(/[.-]/).length : 1
      lists = label.kind === 'decimal' && parts === 1 ? [{ style: 'number', value: Number(label.number), level: opening.depth }] : []
      headingLevel = Math.max(opening.depth - parts + 1, 1)
      return (base = opening.depth)
    }
    if (!label) {
      lists = []
      // Under a Markdown heading its own depth; else a bare heading opens a unit of its own, inside an article if there is one.
      headingLevel = opening.depth || 1 + within
      base = headingLevel
      return headingLevel
    }
    if (label.kind === 'article') {
      lists = []
      headingLevel = 0
      return (base = 1 + within)
    }
    if (label.kind === 'section' || label.kind === 'decimal') {
      const parts = label.number.replace(/\.0+$/, '').split(/[.-]/).length
      const nested = label.kind === 'decimal' && parts === 1 ? inset(opening) : undefined
      if (nested !== undefined) return (base = nested)
      const inList = label.kind === 'decimal' && parts === 1 && continues('number', Number(label.number))
      if (inList !== false) return (base = inList)
      const outline = lists.at(-1)
      if (parts === 1 && label.number === '1' && outline?.titled && label.kind === 'decimal') {
        lists = [...lists, { style: 'number', value: 1, level: outline.level + 1 }]
        return (base = outline.level + 1)
      }
      lists = parts === 1 && label.kind === 'decimal' ? [{ style: 'number', value: Number(label.number), level: outer(parts) }] : []
      if (parts === 1) insets = [{ indent: opening.indent, level: outer(1) }]
      return (base = outer(parts))
    }
    return (base = listLevel(opening, i))
  }

  /** The level of a Markdown list's number that is set in under another: "1." with "    1." in it. */
  function inset({ indent, label }: Opening): number | undefined {
    const kept = insets.filter(one => one.indent < indent - 1 || one.indent === indent)
    const last = kept.at(-1)
    // Back at the outer list: what was open inside it is over.
    if (last && kept.length < insets.length) lists = lists.filter(list => list.level <= last.level)
    insets = kept
    if (!last || indent < 2) return undefined
    if (last.indent < indent && label!.number !== '1' || last.indent === indent && insets.length < 2) return undefined
    const level = last.indent === indent ? last.level : last.level + 1
    if (last.indent < indent) insets = [...insets, { indent, level }]
    lists = [...lists.filter(list => list.level < level), { style: 'number', value: Number(label!.number), level }]
    return level
  }

  function outer(parts: number): number {
    return parts + (hasArticles && parts === 1 && base > 0 && headingLevel === 0 ? 1 : 0) + (headingLevel > 1 ? headingLevel - 1 : within)
  }

  function noted(style: Style, value: number, level: number): number {
    bares.set(style, { value, level })
    return level
  }

  /** A bare number after a bracketed list that was numbered so far: the list goes on. */
  function continues(style: Style, value: number, titled = false): number | false {
    const at = lists.findLastIndex(list => list.style === style && list.value + 1 === value)
    if (at < 0) return false
    lists = lists.slice(0, at + 1)
    lists[at] = { ...lists[at]!, value, titled }
    return lists[at].level
  }

  function listLevel(opening: Opening, i: number): number {
    const number = opening.label!.number.replace(/[()]/g, '')
    for (const [style, value] of readings(number, opening, openings[i + 1])) {
      const level = continues(style, value, opening.titled)
      if (level !== false) return noted(style, value, level)
    }
    const bare = opening.label!.kind === 'roman' || opening.label!.kind === 'capital'
    for (const [style, value] of bare ? readings(number, opening, openings[i + 1]) : []) {
      const before = bares.get(style)
      if (before?.value !== value - 1) continue
      lists = [...lists.filter(list => list.level < before.level), { style, value, level: before.level, titled: opening.titled }]
      return noted(style, value, before.level)
    }
    const [style, value] = readings(number, opening, openings[i + 1]).find(([, value]) => value === 1) ?? readings(number, opening, openings[i + 1])[0]!
    const known = lists.findIndex(list => list.style === style)
    if (known >= 0 && value === 1 && lists[known]!.value > 0 && known < lists.length - 1) lists = lists.slice(0, known)
    const level = bare && lists.length === 0 && base <= 1 + within ? 1 + within : known >= 0 && known < lists.length ? lists[known]!.level : Math.min(base + 1, 9)
    lists = [...lists.filter(list => list.level < level), { style, value, level, titled: bare && opening.titled }]
    return noted(style, value, level)
  }
}

/** What a bracketed number can be, likeliest first: "(i)" is the ninth letter only after "(h)", and not before "(ii)". */
function readings(number: string, _opening: Opening, next: Opening | undefined): [Style, number][] {
  if (/^\d+$/.test(number)) return [['(number)', Number(number)]]
  const capital = number === number.toUpperCase()
  const letter: [Style, number] = [capital ? 'Letter' : 'letter', number.length === 1 || number[0] === number[1] ? number.toLowerCase().charCodeAt(0) - 96 + (number.length - 1) * 26 : 0]
  if (!isRoman(number)) return [letter]
  const roman: [Style, number] = [capital ? 'Roman' : 'roman', romanValue(number)]
  const following = next?.label?.number.replace(/[()]/g, '') ?? ''
  if (number.length > 1) return number[0] === number[1] && number.length === 2 && !'ix'.includes(number[0]!.toLowerCase()) ? [letter, roman] : [roman, letter]
  // Both could go on; the number after it tells.
  return isRoman(following) && romanValue(following) === roman[1] + 1 ? [roman, letter] : [letter, roman]
}
