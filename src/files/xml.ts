/** XML as plain data, under the prefixes that are usual for the namespaces of office files. */
import { Parser } from 'saxen'
import { damaged, tooLarge } from './zip'

export type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly XmlNode[] }
type XmlNode = XmlElement | string

/** Deeper than any writer nests, and shallow enough to be walked by functions that call themselves. */
const deepest = 300
/** Some 2,000 pages, and about a gigabyte of memory. */
const mostElements = 1_500_000
/** Characters read at once, before others have their turn. */
const slice = 1_000_000

const office = 'http://schemas.openxmlformats.org/', strict = 'http://purl.oclc.org/ooxml/', open = 'urn:oasis:names:tc:opendocument:xmlns:'
export const namespaces: Readonly<Record<string, string>> = {
  w: `${office}wordprocessingml/2006/main`,
  r: `${office}officeDocument/2006/relationships`,
  a: `${office}drawingml/2006/main`,
  pic: `${office}drawingml/2006/picture`,
  wp: `${office}drawingml/2006/wordprocessingDrawing`,
}
const prefixes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix])),
  ...Object.fromEntries(Object.entries(namespaces).map(([prefix, uri]) => [uri.replace(office, strict).replace('/2006', ''), prefix])),
  [`${office}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${office}package/2006/relationships`]: 'rel',
  [`${office}package/2006/content-types`]: 'ct',
  [`${office}package/2006/metadata/core-properties`]: 'cp',
  [`${office}markup-compatibility/2006`]: 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  ...Object.fromEntries(['office', 'text', 'table', 'style', 'draw', 'manifest'].map(name => [`${open}${name}:1.0`, name])),
}

/** Throws UnreadableFile where it is not well-formed, nested too deeply, or longer than can be held. */
export async function parseXml(bytes: Uint8Array, signal?: AbortSignal): Promise<XmlElement> {
  const xml = textOf(bytes)
  const top = { name: '', attributes: {}, children: [] as XmlNode[] }
  const open: { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlNode[] }[] = [top]
  let elements = 0
  const text = (text: string) => {
    if (open.length > 1) open.at(-1)!.children.push(text)
  }
  const parser = new Parser().ns(prefixes)
    .on('openTag', (name, attributes, decode) => {
      if (++elements > mostElements) throw tooLarge()
      if (open.length > deepest) throw damaged()
      const element = { name, attributes: decoded(attributes(), decode), children: [] }
      open.at(-1)!.children.push(element)
      open.push(element)
    })
    .on('closeTag', () => { open.pop() })
    .on('text', (raw, decode) => text(raw.includes('&') ? decode(raw) : raw))
    .on('cdata', text)
    // No office program writes one, and entities of its own could stand for gigabytes.
    .on('attention', () => { throw damaged() })
    .on('error', () => { throw damaged() })
    .on('warn', () => {})
  for (let at = 0; at < xml.length; at += slice) {
    if (at > 0) await new Promise(resolve => { setTimeout(resolve) })
    signal?.throwIfAborted()
    parser.write(xml.slice(at, at + slice))
  }
  parser.end()
  const [root] = elementsIn(top)
  if (!root) throw damaged()
  return root
}

function decoded(attributes: Record<string, string>, decode: (text: string) => string): Record<string, string> {
  for (const name in attributes) if (attributes[name]!.includes('&')) attributes[name] = decode(attributes[name]!)
  return attributes
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'
export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement)
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined => element?.children.find((node): node is XmlElement => isElement(node) && node.name === name)
export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] => (element ? elementsIn(element).filter(node => node.name === name) : [])
/** A word processor's attribute, with its prefix or, as some programs write it, without. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined => element?.attributes[`w:${name}`] ?? element?.attributes[name]
export const textIn = (element: XmlElement): string => element.children.map(node => (isElement(node) ? textIn(node) : node)).join('')

/** Without the elements of these names, at any depth. */
export function without(element: XmlElement, names: ReadonlySet<string>): XmlElement {
  return { ...element, children: element.children.filter(node => !isElement(node) || !names.has(node.name)).map(node => (isElement(node) ? without(node, names) : node)) }
}

/** The first element of that name at any depth. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const inner of elementsIn(element)) {
    const found = inner.name === name ? inner : descendant(inner, name)
    if (found) return found
  }
  return undefined
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Characters that XML does not know are left out. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, letter => escapes[letter]!).replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]/gu, '')

const known = new RegExp(`^(?:${Object.keys(namespaces).join('|')}):[\\w.-]+$`)
const plainName = /^(?!xmlns$)[a-z]{1,20}$/i
/** As XML again; elements and attributes of other namespaces than those of `namespaces` are left out. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  if (!known.test(name)) return ''
  const written = Object.entries(attributes).map(([key, value]) => (known.test(key) || plainName.test(key) ? ` ${key}="${escapeXml(value)}"` : '')).join('')
  return `<${name}${written}>${children.map(node => (isElement(node) ? writeXml(node) : escapeXml(node))).join('')}</${name}>`
}

/** The declarations of `namespaces`, for a root. */
export const declarations = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')
