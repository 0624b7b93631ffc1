/** The numbers that a word processor draws before paragraphs, and that stand nowhere in the file as text. */
import { attribute, child, childrenNamed, type XmlElement } from '../xml'
import { written } from '../number-formats'
import { isOn, toggle, valueOf, type Styles } from './styles'

export type Label = {
  readonly text: string
  readonly follow: 'tab' | 'space' | 'nothing'
  /** What the number looks like, and how the paragraph is indented because of it. */
  readonly look: XmlElement | undefined
  readonly indent: XmlElement | undefined
  /** The numbering stands with the paragraph's style, whose own indents come before the numbering's. */
  readonly byStyle: boolean
}

type Level = { readonly start: number; readonly restart: number | undefined; readonly format: string; readonly text: string; readonly digits: boolean; readonly follow: Label['follow']; readonly look: XmlElement | undefined; readonly indent: XmlElement | undefined; readonly style: string | undefined }
type List = { readonly scheme: string; readonly levels: readonly (Level | undefined)[]; readonly starts: ReadonlyMap<number, number> }

const bullet = '•'
const mostLevels = 9
/** Characters. "Section %1.%2" has 13. */
const longestPattern = 120

/** Gives the paragraphs' labels; to be asked once for each paragraph, in their order. */
export function numbering(root: XmlElement | undefined, styles: Styles) {
  const schemes = new Map(childrenNamed(root, 'w:abstractNum').map(scheme => [attribute(scheme, 'abstractNumId') ?? '', scheme]))
  const numbers = new Map(childrenNamed(root, 'w:num').map(number => [attribute(number, 'numId') ?? '', number]))
  const lists = new Map<string, List | undefined>()
  const counts = new Map<string, (number | undefined)[]>(), begun = new Set<string>()

  const listOf = (id: string): List | undefined => {
    if (!lists.has(id)) lists.set(id, readList(id))
    return lists.get(id)
  }
  const readList = (id: string): List | undefined => {
    const number = numbers.get(id)
    if (!number) return undefined
    const overrides = childrenNamed(number, 'w:lvlOverride')
    const [scheme, levels] = levelsOf(valueOf(number, 'w:abstractNumId') ?? '')
    const own = levels.slice()
    const starts = new Map<number, number>()
    for (const override of overrides) {
      const at = levelNumber(attribute(override, 'ilvl')), level = child(override, 'w:lvl'), start = wholeNumber(valueOf(override, 'w:startOverride'))
      if (level) own[at] = readLevel(level)
      if (start !== undefined) starts.set(at, start)
    }
    return { scheme, levels: own, starts }
  }
  /** A scheme's levels; one that only names a style has them from the list of that style. */
  const levelsOf = (scheme: string, hops = 0): readonly [scheme: string, levels: readonly (Level | undefined)[]] => {
    const found = schemes.get(scheme), link = valueOf(found, 'w:numStyleLink')
    const linked = link === undefined || hops > 4 ? undefined : numbers.get(valueOf(child(child(styles.of(link)[0], 'w:pPr'), 'w:numPr'), 'w:numId') ?? '')
    if (linked) return levelsOf(valueOf(linked, 'w:abstractNumId') ?? '', hops + 1)
    const levels: (Level | undefined)[] = []
    for (const level of childrenNamed(found, 'w:lvl')) levels[levelNumber(attribute(level, 'ilvl'))] = readLevel(level)
    return [scheme, levels]
  }

  /** Which list a paragraph belongs to, and on which level. */
  const placeOf = (properties: XmlElement | undefined) => {
    const own = child(properties, 'w:numPr'), chain = styles.of(valueOf(properties, 'w:pStyle'))
    const styled = chain.find(style => valueOf(numPrOf(style), 'w:numId') !== undefined)
    const id = valueOf(own, 'w:numId') ?? valueOf(numPrOf(styled), 'w:numId')
    const list = id === undefined || id === '0' ? undefined : listOf(id)
    if (!list) return undefined
    const byStyle = valueOf(own, 'w:numId') === undefined
    const names = byStyle ? chain.map(style => attribute(style, 'styleId')) : []
    const named = list.levels.findIndex(level => level?.style !== undefined && names.includes(level.style))
    const level = valueOf(own, 'w:ilvl') ?? (named >= 0 ? String(named) : chain.map(style => valueOf(numPrOf(style), 'w:ilvl')).find(Boolean))
    return { id: id!, list, level: levelNumber(level), byStyle }
  }

  const count = (id: string, { scheme, levels, starts }: List, at: number): readonly (number | undefined)[] => {
    const values = counts.get(scheme) ?? []
    counts.set(scheme, values)
    const start = starts.get(at), first = !begun.has(`${id} ${at}`)
    begun.add(`${id} ${at}`)
    if (start !== undefined && first) values[at] = start
    else values[at] = values[at] === undefined ? start ?? levels[at]?.start ?? 1 : values[at] + 1
    for (let above = 0; above < at; above++) values[above] ??= starts.get(above) ?? levels[above]?.start ?? 1
    for (let below = at + 1; below < mostLevels; below++) {
      const restart = levels[below]?.restart
      if (restart === undefined || at < restart) values[below] = undefined
    }
    return values
  }

  return {
    /** The label of the next paragraph, if it has one. */
    next(properties: XmlElement | undefined): Label | undefined {
      const place = placeOf(properties)
      const level = place?.list.levels[place.level]
      if (!place || !level) return undefined
      const values = count(place.id, place.list, place.level)
      const { follow, look, indent } = level
      return { text: toggle(look, 'w:vanish') ? '' : labelOf(level, place.list.levels, values), follow, look, indent, byStyle: place.byStyle }
    },
  }
}

export type Numbering = ReturnType<typeof numbering>

const numPrOf = (style: XmlElement | undefined) => child(child(style, 'w:pPr'), 'w:numPr')
const levelNumber = (value: string | undefined) => Math.min(Math.max(wholeNumber(value) ?? 0, 0), mostLevels - 1)
function wholeNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

function readLevel(level: XmlElement): Level {
  const follow = valueOf(level, 'w:suff')
  return {
    start: wholeNumber(valueOf(level, 'w:start')) ?? 0,
    restart: wholeNumber(valueOf(level, 'w:lvlRestart')),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: (valueOf(level, 'w:lvlText') ?? '').slice(0, longestPattern),
    digits: child(level, 'w:isLgl') !== undefined && isOn(valueOf(level, 'w:isLgl')),
    follow: follow === 'space' || follow === 'nothing' ? follow : 'tab',
    look: child(level, 'w:rPr'),
    indent: child(child(level, 'w:pPr'), 'w:ind'),
    style: valueOf(level, 'w:pStyle'),
  }
}

function labelOf({ format, text, digits }: Level, levels: readonly (Level | undefined)[], values: readonly (number | undefined)[]): string {
  if (format === 'bullet') return text.trim() === '' ? '' : bullet
  const label = text.replace(/%([1-9])/g, (_, n: string) => {
    const at = Number(n) - 1, of = levels[at]?.format ?? 'decimal'
    // "Article I" is followed by "Section 1.01": what is in digits already stays as it is.
    return written(values[at] ?? levels[at]?.start ?? 1, digits && of !== 'none' && of !== 'decimalZero' ? 'decimal' : of)
  })
  return label.replace(/\s+/g, ' ').trim()
}
