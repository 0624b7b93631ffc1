/** What stands at the head and the foot of a Word file's pages: it may say that the text is a draft, or whose it is. */
import { attribute, child, elementsIn, type XmlElement } from '../xml'
import { say } from '../../words/say'
import type { Content, Paragraph } from './content'
import { toggle } from './styles'

/** Where pages have more heads and feet than these, they hold no words that anyone has looked at. */
const most = 60

/** The ids of the parts, each once, in the order of the sections that name them. Word keeps heads for first and for even pages, and shows them only where these are others. */
export function marginsNamed(body: XmlElement | undefined, settings: XmlElement | undefined): readonly string[] {
  const ids = new Set<string>(), evens = toggle(settings, 'w:evenAndOddHeaders') ?? false
  for (const section of sectionsIn(body)) {
    for (const reference of elementsIn(section)) {
      const id = reference.attributes['r:id']
      if (id === undefined || reference.name !== 'w:headerReference' && reference.name !== 'w:footerReference') continue
      const type = attribute(reference, 'type')
      if (type === 'first' ? toggle(section, 'w:titlePg') : type !== 'even' || evens) ids.add(id)
    }
  }
  return [...ids].slice(0, most)
}

const sectionsIn = (body: XmlElement | undefined): readonly XmlElement[] => (body ? elementsIn(body) : []).flatMap(element => {
  if (element.name === 'w:sectPr') return [element]
  const section = element.name === 'w:p' ? child(child(element, 'w:pPr'), 'w:sectPr') : undefined
  return section ? [section] : []
})

/** The paragraphs of all of them, each once, without those that only count pages. What they are is said before each, which is no part of the text. */
export function withoutRepeats(margins: readonly (readonly Content[])[]): readonly Paragraph[] {
  const seen = new Set<string>()
  return margins.flatMap(paragraphsIn).flatMap(paragraph => {
    const words = paragraph.atoms.map(({ is, text, quiet }) => (is !== 'text' || quiet ? ' ' : text)).join('').replace(/\s+/g, ' ').trim(), key = words.replace(/\d+/g, '0')
    if (words.replace(counting, '') === '' || seen.has(key)) return []
    seen.add(key)
    return [{ ...paragraph, atoms: [{ is: 'text', text: `${say('At the edge of the pages:')} `, quiet: true }, ...paragraph.atoms] }]
  })
}

/** All that the number of a page is written with: "Page 3 of 9", "– iv –", "A-3". */
const counting = /(?<!\p{L})(?:page|of|[ivx]{1,6}|[a-z](?=-\d))(?!\p{L})|[^\p{L}]/giu

const paragraphsIn = (contents: readonly Content[]): readonly Paragraph[] =>
  contents.flatMap(content => (content.is === 'paragraph' ? [content] : content.rows.flatMap(({ cells }) => cells.flatMap(cell => paragraphsIn(cell.content)))))
