/** Puts the numbers that Word draws before paragraphs into them. */
import { child, type XmlElement } from '../xml'
import { mapParagraphs, type Content, type Paragraph } from './content'
import type { Label, Numbering } from './numbering'
import { valueOf, type Styles } from './styles'

export const withLabels = (contents: readonly Content[], numbers: Numbering, styles: Styles): readonly Content[] => mapParagraphs(contents, paragraph => labelled(paragraph, numbers, styles))

function labelled(paragraph: Paragraph, numbers: Numbering, styles: Styles): Paragraph {
  const { properties, atoms } = paragraph
  const struck = paragraph.struck || atoms.length > 0 && atoms.every(({ change, is }) => change === 'deleted' || is === 'comment')
  const label = struck ? undefined : numbers.next(properties)
  if (!label) return paragraph
  const hasWords = atoms.some(({ is, text, quiet }) => is === 'text' && !quiet && text.trim() !== '')
  const indented = { ...paragraph, properties: withIndent(properties, label, styles) }
  if (label.text === '') return indented
  const look = lookOf(label, child(properties, 'w:rPr'))
  const quiet = hasWords ? {} : { quiet: true }
  const follow = label.follow === 'nothing' ? [] : [{ is: label.follow === 'tab' ? 'tab' : 'text', text: label.follow === 'tab' ? '' : ' ', ...quiet } as const]
  return { ...indented, atoms: [{ is: 'label', text: label.text, look, ...quiet }, ...follow, ...atoms] }
}

/** A number looks as its list says, and else as the end of its paragraph. The fonts of bullets have signs in the place of letters. */
function lookOf({ look }: Label, mark: XmlElement | undefined): XmlElement {
  const own = (look?.children ?? []).filter(node => typeof node !== 'string' && node.name !== 'w:rFonts')
  const names = new Set(own.map(node => (typeof node === 'string' ? '' : node.name)))
  const inherited = (mark?.children ?? []).filter(node => typeof node !== 'string' && !names.has(node.name))
  return { name: 'w:rPr', attributes: {}, children: [...inherited, ...own] }
}

/** The indents that the numbering gives a paragraph, where the paragraph has none of its own. */
function withIndent(properties: XmlElement | undefined, { indent, byStyle }: Label, styles: Styles): XmlElement | undefined {
  if (!indent) return properties
  const styled = byStyle ? styles.of(valueOf(properties, 'w:pStyle')).map(style => child(child(style, 'w:pPr'), 'w:ind')) : []
  const attributes = [indent, ...styled.toReversed(), child(properties, 'w:ind')].reduce<XmlElement['attributes']>((under, over) => laidOver(under, over?.attributes ?? {}), {})
  const others = (properties?.children ?? []).filter(node => typeof node !== 'string' && node.name !== 'w:ind')
  return { name: 'w:pPr', attributes: properties?.attributes ?? {}, children: [...others, { name: 'w:ind', attributes, children: [] }] }
}

/** A first line that hangs and one that is indented cannot both be. */
function laidOver(under: Readonly<Record<string, string>>, over: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const firsts = ['w:firstLine', 'w:hanging']
  const kept = firsts.some(name => name in over) ? Object.entries(under).filter(([name]) => !firsts.includes(name)) : Object.entries(under)
  return { ...Object.fromEntries(kept), ...over }
}

