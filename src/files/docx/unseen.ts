/**
 * Words that are in the file and that nobody sees who opens it: marked as hidden, too small to read, or white on white. Any
 * colour behind them, and any table that a style colours, counts as seen: a wrong alarm would be worse than a miss.
 */
import type { BlockSpan } from '../../messages'
import { attribute, child, type XmlElement } from '../xml'
import type { Atom, Content, Paragraph } from './content'
import { isOn, toggle, valueOf, type Styles } from './styles'

/** In half points; nobody reads this. */
const tiny = 6
/** From 0 to 255, in each of red, green and blue. */
const white = 246

export function unseenIn(styles: Styles, tinted: ReadonlySet<Paragraph>): (atom: Atom, paragraph: Paragraph) => boolean {
  const known = new Map<string, boolean>()
  return ({ is, look }, paragraph) => {
    if (is !== 'text') return false
    const { properties } = paragraph
    const names = [valueOf(properties, 'w:pStyle'), valueOf(look, 'w:rStyle'), tinted.has(paragraph)]
    // Most runs say nothing of themselves but what their styles say.
    const key = names.join('\n')
    const says = look !== undefined && telling.some(name => child(look, name))
    if (says || child(properties, 'w:shd')) return isHidden(look, properties, styles, tinted.has(paragraph))
    if (!known.has(key)) known.set(key, isHidden(look, properties, styles, tinted.has(paragraph)))
    return known.get(key)!
  }
}

const telling = ['w:vanish', 'w:sz', 'w:color', 'w:shd', 'w:highlight']

function isHidden(look: XmlElement | undefined, properties: XmlElement | undefined, styles: Styles, isTinted: boolean): boolean {
  const ofParagraph = styles.of(valueOf(properties, 'w:pStyle'))
  const layers = [look, ...styles.ofRun(valueOf(look, 'w:rStyle')).map(style => child(style, 'w:rPr')), ...ofParagraph.map(style => child(style, 'w:rPr')), styles.defaults]
  const first = <T>(read: (layer: XmlElement | undefined) => T | undefined): T | undefined => {
    for (const layer of layers) {
      const found = read(layer)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (first(layer => toggle(layer, 'w:vanish'))) return true
  const size = Number(first(layer => valueOf(layer, 'w:sz')))
  if (size > 0 && size < tiny) return true
  if (isTinted || !isWhite(first(layer => valueOf(layer, 'w:color')))) return false
  const behind = [...layers, properties, ...ofParagraph.map(style => child(style, 'w:pPr'))]
  return !behind.some(layer => isShaded(layer) || isOn(valueOf(layer, 'w:highlight') ?? 'none'))
}

function isWhite(colour: string | undefined): boolean {
  const [, ...parts] = /^(..)(..)(..)$/.exec(colour ?? '') ?? []
  return parts.length === 3 && parts.every(part => Number.parseInt(part, 16) >= white)
}

/** Whether something is drawn behind it that is not white. */
function isShaded(properties: XmlElement | undefined): boolean {
  const shade = child(properties, 'w:shd')
  if (!shade) return false
  const fill = attribute(shade, 'fill') ?? 'auto'
  return attribute(shade, 'themeFill') !== undefined || !['clear', 'nil'].includes(attribute(shade, 'val') ?? 'clear') || (fill !== 'auto' && !isWhite(fill))
}

/** The paragraphs that stand on a colour, or may: those in shaded cells, and in tables that a style draws. */
export function tintedIn(contents: readonly Content[], within = false, found = new Set<Paragraph>()): ReadonlySet<Paragraph> {
  for (const content of contents) {
    if (content.is === 'paragraph') {
      if (within) found.add(content)
      continue
    }
    const drawn = within || content.properties.some(properties => child(properties, 'w:tblStyle') || isShaded(properties))
    for (const { cells } of content.rows) for (const { properties, content } of cells) tintedIn(content, drawn || isShaded(properties), found)
  }
  return found
}

/** Where more than half of the words are out of sight, that is how the file is made, and no hiding place. */
export function notByDesign(unseen: readonly BlockSpan[], blocks: readonly string[]): readonly BlockSpan[] {
  const hidden = unseen.reduce((sum, { start, end }) => sum + end - start, 0)
  return hidden * 2 > blocks.reduce((sum, { length }) => sum + length, 0) ? [] : unseen
}
