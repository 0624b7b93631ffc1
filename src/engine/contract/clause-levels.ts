import type { Opening } from './clauses'
import { isRoman, romanValue } from './clause-labels'

type Style = 'decimal' | 'letter' | 'roman' | 'Letter' | 'Roman' | 'number'

/**
 * How deep each opening lies, 1 for the outermost. Attachments, articles and bare headings are outermost; decimal numbers say their own depth;
 * a bracketed number lies one deeper than the clause it stands in, or beside the last one of its own sequence.
 */
export function levels(openings: readonly Opening[]): number[] {
  const result: number[] = []
  const hasArticles = openings.some(one => one.label?.kind === 'article')
  let base = 0
  let headingLevel = 0
  let lists: { style: Style; value: number; level: number }[] = []
  openings.forEach((opening, i) => {
    const level = levelOf(opening, i)
    result.push(level)
  })
  return result

  function levelOf(opening: Opening, i: number): number {
    const label = opening.label
    if (opening.attachment || label?.kind === 'attachment') {
      headingLevel = base = 1
      lists = []
      return 1
    }
    if (!label) {
      lists = []
      // Under a Markdown heading its own depth; else a bare heading opens a unit of its own, inside an article if there is one.
      headingLevel = opening.depth || 1
      base = headingLevel
      return headingLevel
    }
    if (label.kind === 'article') {
      lists = []
      headingLevel = 0
      return (base = 1)
    }
    if (label.kind === 'section' || label.kind === 'decimal') {
      const parts = label.number.replace(/\.0+$/, '').split(/[.-]/).length
      const inList = label.kind === 'decimal' && parts === 1 && continues('number', Number(label.number), opening, i)
      if (inList !== undefined && inList !== false) return (base = inList)
      lists = parts === 1 && label.kind === 'decimal' ? [{ style: 'number', value: Number(label.number), level: outer(parts) }] : []
      return (base = outer(parts))
    }
    return (base = listLevel(opening, i))
  }

  function outer(parts: number): number {
    return parts + (hasArticles && parts === 1 && base > 0 && headingLevel === 0 ? 1 : 0) + (headingLevel > 1 ? headingLevel - 1 : 0)
  }

  /** A bare number after a bracketed list that was numbered so far: the list goes on. */
  function continues(style: Style, value: number, _opening: Opening, _i: number): number | false {
    const at = lists.findLastIndex(list => list.style === style && list.value + 1 === value)
    if (at < 0) return false
    lists = lists.slice(0, at + 1)
    lists[at] = { ...lists[at]!, value }
    return lists[at].level
  }

  function listLevel(opening: Opening, i: number): number {
    const number = opening.label!.number.replace(/[()]/g, '')
    for (const [style, value] of readings(number, opening, openings[i + 1])) {
      const level = continues(style, value, opening, i)
      if (level !== false) return level
    }
    const [style, value] = readings(number, opening, openings[i + 1]).find(([, value]) => value === 1) ?? readings(number, opening, openings[i + 1])[0]!
    const known = lists.findIndex(list => list.style === style)
    if (known >= 0 && value === 1 && lists[known]!.value > 0 && known < lists.length - 1) lists = lists.slice(0, known)
    const bare = opening.label!.kind === 'roman' || opening.label!.kind === 'capital'
    const level = bare && (lists.length === 0 && base <= 1) ? 1 : known >= 0 && known < lists.length ? lists[known]!.level : Math.min(base + 1, 9)
    lists = [...lists.filter(list => list.level < level), { style, value, level }]
    return level
  }
}

/** What a bracketed number can be, likeliest first: "(i)" is the ninth letter only after "(h)", and not before "(ii)". */
function readings(number: string, _opening: Opening, next: Opening | undefined): [Style, number][] {
  if (/^\d+$/.test(number)) return [['number', Number(number)]]
  const capital = number === number.toUpperCase()
  const letter: [Style, number] = [capital ? 'Letter' : 'letter', number.length === 1 || number[0] === number[1] ? number.toLowerCase().charCodeAt(0) - 96 + (number.length - 1) * 26 : 0]
  if (!isRoman(number)) return [letter]
  const roman: [Style, number] = [capital ? 'Roman' : 'roman', romanValue(number)]
  const following = next?.label?.number.replace(/[()]/g, '') ?? ''
  if (number.length > 1) return number[0] === number[1] && number.length === 2 && !'ix'.includes(number[0]!.toLowerCase()) ? [letter, roman] : [roman, letter]
  // Both could go on; the number after it tells.
  return isRoman(following) && romanValue(following) === roman[1] + 1 ? [roman, letter] : [letter, roman]
}
