/**
 * Writes the tree as a Word file that says the same and holds nothing else: numbers as text, changes as words put in and struck
 * out, no fields, links, controls or anything that acts. Each line begins with a bookmark, so that whoever draws the file
 * can tell where it is.
 */
import { child, declarations, escapeXml, without, writeXml, type XmlElement } from '../xml'
import type { Atom, Content, Paragraph, Picture, Table } from './content'
import { isLineEnd, linesOf } from './lines'

/** What the bookmarks are called: with a line's number after it; where words begin and end that are no part of the text; before a paragraph's number. */
export const bookmark = { line: 'evenhand-', quiet: 'evenhand-quiet', loud: 'evenhand-loud', label: 'evenhand-label' } as const

export function writeDocument(contents: readonly Content[], pictures: readonly Picture[], section: XmlElement | undefined): string {
  let lines = 0, marks = 0

  const mark = (name: string) => `<w:bookmarkStart w:id="${marks}" w:name="${name}"/><w:bookmarkEnd w:id="${marks++}"/>`
  const body = (contents: readonly Content[]): string => contents.map(content => (content.is === 'paragraph' ? paragraph(content) : table(content))).join('')
  const paragraph = (content: Paragraph): string => {
    const parted = linesOf(content).map(line => `${mark(bookmark.line + lines++)}${runsOf(line, mark, pictures)}`)
    const ends = content.atoms.filter(isLineEnd).map(({ is }) => `<w:r><w:br${is === 'page' ? ' w:type="page"' : ''}/></w:r>`)
    return `<w:p>${properties(content.properties, notInParagraphs)}${parted.map((line, i) => line + (ends[i] ?? '')).join('')}</w:p>`
  }
  const table = ({ properties: ofTable, rows }: Table): string =>
    `<w:tbl>${ofTable.map(each => writeXml(without(each, changes))).join('')}${rows.map(({ properties: ofRow, cells }) =>
      `<w:tr>${properties(ofRow, changes)}${cells.map(({ properties: ofCell, content }) => `<w:tc>${properties(ofCell, changes)}${body(content) || '<w:p/>'}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document${declarations}><w:body>${body(contents)}${section ? writeXml(without(section, notInSections)) : ''}</w:body></w:document>`
}

const changes = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblGridChange', 'w:tcPrChange', 'w:trPrChange', 'w:tblPrExChange'])
const notInSections = new Set([...changes, 'w:headerReference', 'w:footerReference'])
const notInParagraphs = new Set([...notInSections, 'w:numPr', 'w:framePr'])

const properties = (element: XmlElement | undefined, names: ReadonlySet<string>) => (element ? writeXml(without(element, names)) : '')

/** Words that look the same and stand side by side are one run: Word parts them where somebody once typed. */
function runsOf(atoms: readonly Atom[], mark: (name: string) => string, pictures: readonly Picture[]): string {
  let out = '', run = '', inRun = '', change: Atom['change'], quiet = false
  const flush = () => {
    if (inRun !== '') out += wrapped(`<w:r>${run}${inRun}</w:r>`, change)
    inRun = ''
  }
  for (const atom of atoms) {
    const look = properties(atom.look, changes), isQuiet = atom.quiet === true
    if (look !== run || atom.change !== change || isQuiet !== quiet) flush()
    if (isQuiet !== quiet) out += mark(isQuiet ? bookmark.quiet : bookmark.loud)
    if (atom.is === 'label') {
      flush()
      out += mark(bookmark.label)
    }
    run = look
    change = atom.change
    quiet = isQuiet
    inRun += pieceOf(atom, pictures)
  }
  flush()
  return out + (quiet ? mark(bookmark.loud) : '')
}

const wrapped = (run: string, change: Atom['change']) => (change === 'inserted' ? `<w:ins>${run}</w:ins>` : change === 'deleted' ? `<w:del>${run}</w:del>` : run)

function pieceOf({ is, text, change }: Atom, pictures: readonly Picture[]): string {
  if (is === 'tab') return '<w:tab/>'
  if (is === 'comment') return `<w:commentReference w:id="${escapeXml(text)}"/>`
  if (is === 'picture') return drawn(pictures[Number(text)], text)
  if (is === 'break' || is === 'page') return ''
  const name = change === 'deleted' ? 'w:delText' : 'w:t'
  return `<${name} xml:space="preserve">${escapeXml(text)}</${name}>`
}

function drawn(picture: Picture | undefined, number: string): string {
  if (!picture) return ''
  const size = `cx="${picture.width}" cy="${picture.height}"`
  return `<w:drawing><wp:inline><wp:extent ${size}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${pictureId(number)}"/></pic:blipFill><pic:spPr><a:xfrm><a:ext ${size}/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

export const pictureId = (number: string | number): string => `picture-${number}`
export const sectionOf = (body: XmlElement): XmlElement | undefined => child(body, 'w:sectPr')
