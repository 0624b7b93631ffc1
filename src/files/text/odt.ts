/** OpenDocument text, as LibreOffice writes it: what is in the text as it stands now, and what was deleted from it stands elsewhere in the file. */
import { say } from '../../words/say'
import { cleanText } from '../clean-text'
import { UnreadableFile, type ContractFile, type ReadOptions } from '../contract-file'
import { child, childrenNamed, descendant, elementsIn, isElement, parseXml, textIn, type XmlElement } from '../xml'
import { damaged, openZip } from '../zip'
import { contractOf, wordsOf } from './contract-of'
import { listLabels } from './odt-lists'

const mostOfContent = 48 * 1024 * 1024, mostOfPart = 16 * 1024 * 1024

export async function readOdt(bytes: Uint8Array, { signal }: ReadOptions = {}): Promise<ContractFile> {
  const zip = openZip(bytes)
  const read = async (path: string, most: number) => {
    const found = zip.read(path, most)
    return found && parseXml(found, signal)
  }
  if (descendant(await read('META-INF/manifest.xml', mostOfPart) ?? nothing, 'manifest:encryption-data')) throw new UnreadableFile(say('This document is protected with a password. Open it where it was written, save it without the password and open that.'), 'unknown-kind')
  const content = await read('content.xml', mostOfContent), body = content && descendant(content, 'office:text')
  if (!body && content && (descendant(content, 'office:spreadsheet') || descendant(content, 'office:presentation'))) throw new UnreadableFile(say('This is a spreadsheet or a presentation. Only text can be reviewed: save the contract as a text document or a PDF and open that.'), 'unknown-kind')
  if (!body) throw damaged()
  const styles = await read('styles.xml', mostOfPart), about = await read('meta.xml', mostOfPart)
  const title = about && descendant(about, 'dc:title')
  const { blocks, comments } = blocksOf(body, listLabels([styles, content]))
  const suggestions = childrenNamed(child(body, 'text:tracked-changes'), 'text:changed-region').length
  return contractOf('odt', wordsOf(blocks), { title: title && textIn(title).trim(), open: { suggestions, comments } })
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

function blocksOf(body: XmlElement, labels: ReturnType<typeof listLabels>) {
  const notes: XmlElement[] = []
  let comments = 0

  const inside = (parent: XmlElement): readonly string[] => elementsIn(parent).flatMap(element => {
    switch (element.name) {
      case 'text:p': case 'text:h': return paragraph(element)
      case 'text:list': {
        labels.open(element)
        const blocks = elementsIn(element).flatMap(item => {
          if (item.name === 'text:list-item') labels.item(item)
          return inside(item)
        })
        labels.close()
        return blocks
      }
      case 'table:table': return rows(element)
      case 'text:tracked-changes': case 'office:forms': return []
      default: return inside(element)
    }
  })
  const paragraph = (element: XmlElement): readonly string[] => {
    const boxes: XmlElement[] = []
    const lines = spoken(element, boxes).split('\n').map(line => cleanText([[line, false]]).text)
    const label = labels.of(element, lines.some(Boolean))
    const [first = '', ...rest] = lines
    return [...[label && first ? `${label} ${first}` : first, ...rest].filter(Boolean), ...boxes.flatMap(inside)]
  }
  /** Words with line ends in them. Notes are kept for the end, and boxes until after the paragraph. */
  const spoken = (element: XmlElement, boxes: XmlElement[]): string => element.children.map(node => {
    if (!isElement(node)) return node.replace(/\s+/g, ' ')
    switch (node.name) {
      case 'text:s': return ' '
      case 'text:tab': return ' '
      case 'text:line-break': return '\n'
      case 'text:note': {
        const note = child(node, 'text:note-body')
        if (note) notes.push(note)
        return ''
      }
      case 'office:annotation': {
        if (node.attributes['loext:resolved'] !== 'true' && node.attributes['loext:parent-name'] === undefined) comments++
        return ''
      }
      case 'draw:text-box': boxes.push(node); return ''
      case 'text:ruby': return spoken(child(node, 'text:ruby-base') ?? nothing, boxes)
      case 'text:script': case 'office:annotation-end': return ''
      default: return spoken(node, boxes)
    }
  }).join('')
  const rows = (table: XmlElement): readonly string[] => elementsIn(table).flatMap(part => {
    if (part.name !== 'table:table-row') return rows(part)
    const out: string[] = []
    let even = true
    for (const cell of childrenNamed(part, 'table:table-cell')) {
      const [head, ...rest] = inside(cell)
      if (head === undefined) continue
      if (out.length > 0 && even) out.push(`${out.pop()}\t${head}`)
      else out.push(head)
      out.push(...rest)
      if (rest.length > 0) even = false
    }
    return out
  })

  const blocks = [...inside(body)]
  for (const note of notes) blocks.push(...inside(note))
  return { blocks, comments }
}
