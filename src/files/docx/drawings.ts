/** Pictures and boxes of text in a drawing, of which Word knows an old and a new kind. */
import { attribute, child, descendant, elementsIn, type XmlElement } from '../xml'
import type { Picture } from './content'

/** Of the versions that Word writes of one thing, the one that can be read: the new kind of drawing, else the old. */
export function versionOf(choice: XmlElement): XmlElement {
  const versions = elementsIn(choice), fallback = versions.find(({ name }) => name === 'mc:Fallback')
  return versions.find(version => version.name === 'mc:Choice' && readable.some(name => descendant(version, name))) ?? fallback ?? versions[0] ?? choice
}
const readable = ['w:txbxContent', 'pic:pic', 'w:t', 'w:p']

/** The boxes' texts, each as a story of its own. */
export function boxesIn(drawing: XmlElement): readonly XmlElement[] {
  return elementsIn(drawing).flatMap(inner => (inner.name === 'w:txbxContent' ? [inner] : boxesIn(inner.name === 'mc:AlternateContent' ? versionOf(inner) : inner)))
}

/** Letters that are drawn as a shape, as a watermark is. */
export function shapedWordsIn(drawing: XmlElement): readonly string[] {
  return elementsIn(drawing).flatMap(inner => (inner.name === 'v:textpath' ? [inner.attributes['string'] ?? ''] : shapedWordsIn(inner.name === 'mc:AlternateContent' ? versionOf(inner) : inner)))
}

export function pictureIn(drawing: XmlElement): Picture | undefined {
  const picture = descendant(drawing, 'pic:pic'), blip = picture && descendant(picture, 'a:blip')
  if (blip) {
    const { cx, cy } = (descendant(drawing, 'wp:extent') ?? descendant(picture, 'a:ext') ?? blip).attributes
    return pictureOf(blip.attributes['r:embed'], Number(cx), Number(cy))
  }
  const shape = descendant(drawing, 'v:imagedata') && descendant(drawing, 'v:shape')
  if (!shape || child(shape, 'v:textbox')) return undefined
  const style = attribute(shape, 'style') ?? ''
  return pictureOf(child(shape, 'v:imagedata')?.attributes['r:id'], inEmu(style, 'width'), inEmu(style, 'height'))
}

function pictureOf(id: string | undefined, width: number, height: number): Picture | undefined {
  return id === undefined || !(width > 0 && width < widest) || !(height > 0 && height < widest) ? undefined : { id, width, height }
}
/** A metre. */
const widest = 36_000_000

const units: Readonly<Record<string, number>> = { pt: 12_700, in: 914_400, cm: 360_000, mm: 36_000, px: 9_525 }
function inEmu(style: string, name: string): number {
  const [, value, unit] = new RegExp(`(?:^|;)\\s?${name}:\\s?(\\d{1,6}(?:\\.\\d{1,6})?)(pt|in|cm|mm|px)`).exec(style) ?? []
  return Math.round(Number(value) * (units[unit ?? ''] ?? Number.NaN))
}
