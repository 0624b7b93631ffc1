/** Reads a story of a Word file, its body or a note, as one view of its changes shows it. */
import { attribute, child, elementsIn, isElement, textIn, type XmlElement } from '../xml'
import type { Atom, Cell, Content, Row, Table, View } from './content'
import { fields } from './fields'
import { signOf } from './symbols'
import { toggle } from './styles'
import type { Tally } from './tally'
import { boxesIn, pictureIn, shapedWordsIn, versionOf } from './drawings'

/** What a story tells of as it is read. */
export type Finds = {
  readonly view: View
  readonly changes: Tally
  /** A note's sign; '' for one that there is not. */
  note(kind: 'footnotes' | 'endnotes', id: string): string
  /** The number of an open comment; undefined for others. */
  comment(id: string): string | undefined
  /** A number for the picture, under which it is in the package; undefined where it cannot be shown. */
  picture(id: string, width: number, height: number): string | undefined
  /** A file within the file, which is not read. */
  passed(): void
}

/** What has been done to what is read. */
type Marked = { readonly inserted?: string; readonly deleted?: string; readonly moved?: boolean }

/** A paragraph whose end is still open: the next one may be joined to it. */
type Open = { properties: XmlElement | undefined; readonly atoms: Atom[]; readonly after: Content[]; joins: 'deleted' | 'styled' | false; readonly struck: boolean }

export function readContent(story: XmlElement, finds: Finds): readonly Content[] {
  const { view, changes } = finds
  const field = fields(story)

  const isGone = ({ inserted, deleted }: Marked) => (view === 'rejected' ? inserted : view === 'accepted' ? deleted : undefined) !== undefined
  const changeOf = ({ inserted, deleted }: Marked): Pick<Atom, 'change' | 'quiet'> => {
    if (view !== 'shown') return {}
    return deleted !== undefined ? { change: 'deleted', quiet: true } : inserted !== undefined ? { change: 'inserted' } : {}
  }
  const see = ({ inserted, deleted, moved }: Marked) => {
    if (!moved) changes.see(deleted !== undefined ? `deleted ${deleted}` : inserted !== undefined ? `inserted ${inserted}` : '')
  }

  const contents = (parent: XmlElement, marked: Marked): Content[] => {
    const out: Content[] = []
    let open: Open | undefined
    const close = () => {
      if (open && (open.atoms.length > 0 || open.joins !== 'deleted')) out.push({ is: 'paragraph', properties: open.properties, atoms: open.atoms, ...open.struck && { struck: true } }, ...open.after)
      else out.push(...open?.after ?? [])
      open = undefined
    }
    const take = (next: Open) => {
      if (open && isJoined(open)) {
        if (view === 'shown' && open.joins === 'deleted') open.atoms.push({ is: 'text', text: '¶', change: 'deleted', quiet: true })
        if (open.joins === 'deleted') open.properties = next.properties
        for (const atom of next.atoms) open.atoms.push(atom)
        open.after.push(...next.after)
        open.joins = next.joins
        return
      }
      close()
      open = next
    }
    for (const element of elementsIn(parent)) {
      if (element.name === 'w:p') take(paragraph(element, marked))
      else if (element.name === 'w:tbl') {
        close()
        const read = table(element, marked)
        if (read.rows.length > 0) out.push(read)
      } else if (element.name === 'w:altChunk') finds.passed()
      else if (through.has(element.name)) {
        const inner = contents(insideOf(element), markedBy(element, marked))
        close()
        out.push(...inner)
      }
    }
    close()
    return out
  }
  /** Struck words on a line of their own stay there. */
  const isJoined = ({ joins, atoms }: Open) => joins !== false && (joins === 'styled' || view !== 'shown' || atoms.length === 0 || atoms.some(atom => !atom.quiet))

  const paragraph = (element: XmlElement, marked: Marked): Open => {
    const now = child(element, 'w:pPr')
    const mark = child(now, 'w:rPr')
    const ended = elementsIn(mark ?? element).filter(({ name }) => mark && inlineChanges.has(name)).reduce((all, change) => markedBy(change, all), marked)
    const open: Open = { properties: view === 'rejected' ? before(now, 'w:pPrChange') : now, atoms: [], after: [], struck: view === 'shown' && marked.deleted !== undefined, joins: isGone(ended) || (view === 'shown' && ended.deleted !== undefined) ? 'deleted' : mark && toggle(mark, 'w:specVanish') ? 'styled' : false }
    for (const inner of elementsIn(element)) inline(inner, marked, open)
    see(ended)
    return open
  }

  const inline = (element: XmlElement, marked: Marked, into: Open): void => {
    const { name } = element
    if (name === 'w:r') return run(element, marked, into)
    if (name === 'm:oMath' || name === 'm:oMathPara') return words(mathIn(element), marked, into, undefined)
    if (!through.has(name)) return
    const inside = insideOf(element), now = markedBy(element, marked)
    for (const inner of elementsIn(inside)) inline(inner, now, into)
  }

  const words = (text: string, marked: Marked, into: Open, look: XmlElement | undefined, quiet = false): void => {
    if (text === '' || field.hidden) return
    see(marked)
    if (isGone(marked)) return
    into.atoms.push({ is: 'text', text, look, ...(quiet && { quiet }), ...changeOf(marked) })
  }

  const run = (element: XmlElement, marked: Marked, into: Open): void => {
    const now = child(element, 'w:rPr'), look = view === 'rejected' ? before(now, 'w:rPrChange') : now
    const put = (is: Atom['is'], text = '') => {
      if (field.hidden) return
      if (is !== 'comment') see(marked)
      if (!isGone(marked)) into.atoms.push({ is, text, look, ...(is === 'comment' || is === 'picture' ? { quiet: true } : {}), ...changeOf(marked) })
    }
    const piece = (part: XmlElement): void => {
      switch (part.name) {
        case 'w:t': case 'w:delText': return words(textIn(part), marked, into, look)
        case 'w:tab': case 'w:ptab': return put('tab')
        case 'w:br': return put(attribute(part, 'type') === 'page' ? 'page' : 'break')
        case 'w:cr': return put('break')
        case 'w:noBreakHyphen': return words('\u2011', marked, into, look)
        case 'w:sym': return words(signOf(attribute(part, 'font') ?? '', attribute(part, 'char') ?? ''), marked, into, look)
        case 'w:fldChar': return words(field.mark(part), marked, into, look)
        case 'w:footnoteReference': return note('footnotes', part, marked, into)
        case 'w:endnoteReference': return note('endnotes', part, marked, into)
        case 'w:commentReference': {
          const number = finds.comment(attribute(part, 'id') ?? '')
          if (number !== undefined) put('comment', number)
          return
        }
        case 'w:ruby': return elementsIn(child(part, 'w:rubyBase') ?? part).forEach(inner => inline(inner, marked, into))
        case 'mc:AlternateContent': return elementsIn(versionOf(part)).forEach(piece)
        case 'w:drawing': case 'w:pict': case 'w:object': return drawing(part, marked, into, put)
        default:
      }
    }
    for (const part of elementsIn(element)) piece(part)
  }

  /** A note's words stand at the end: in the middle of a sentence they would break it. */
  const note = (kind: 'footnotes' | 'endnotes', part: XmlElement, marked: Marked, into: Open): void => {
    if (isGone(marked)) return
    const gone = marked.deleted !== undefined && view !== 'rejected'
    words(gone ? '*' : finds.note(kind, attribute(part, 'id') ?? ''), marked, into, raised, true)
  }

  const drawing = (element: XmlElement, marked: Marked, into: Open, put: (is: Atom['is'], text?: string) => void): void => {
    const found = pictureIn(element)
    const number = found && finds.picture(found.id, found.width, found.height)
    if (number !== undefined) put('picture', number)
    for (const box of boxesIn(element)) into.after.push(...contents(box, marked))
    if (isGone(marked)) return
    for (const text of shapedWordsIn(element)) if (text.trim() !== '') into.after.push({ is: 'paragraph', properties: undefined, atoms: [{ is: 'text', text, ...changeOf(marked) }] })
  }

  const table = (element: XmlElement, marked: Marked): Table => ({
    is: 'table',
    properties: elementsIn(element).filter(({ name }) => name === 'w:tblPr' || name === 'w:tblGrid'),
    rows: [...wrapped(element, 'w:tr', marked)].flatMap(([row, marked]) => {
      const properties = child(row, 'w:trPr'), now = changedIn(properties, rowChanges, marked)
      if (isGone(now)) {
        // Read all the same, to count it.
        for (const [cell, marked] of wrapped(row, 'w:tc', now)) contents(cell, marked)
        return []
      }
      const cells = [...wrapped(row, 'w:tc', now)].flatMap(([cell, marked]): Cell[] => {
        const properties = child(cell, 'w:tcPr'), now = changedIn(properties, cellChanges, marked)
        const content = contents(cell, now)
        return isGone(now) ? [] : [{ properties, content }]
      })
      return cells.length > 0 ? [{ properties, cells }] satisfies Row[] : []
    }),
  })

  return contents(story, {})
}

/** Elements that only wrap what is read. */
const through = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo', 'mc:AlternateContent'])
const inlineChanges = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])
const rowChanges = new Set(['w:ins', 'w:del']), cellChanges = new Set(['w:cellIns', 'w:cellDel'])

function insideOf(element: XmlElement): XmlElement {
  if (element.name === 'w:sdt') return child(element, 'w:sdtContent') ?? nothing
  return element.name === 'mc:AlternateContent' ? versionOf(element) : element
}
const nothing: XmlElement = { name: '', attributes: {}, children: [] }

function markedBy(element: XmlElement, marked: Marked): Marked {
  const author = attribute(element, 'author') ?? ''
  switch (element.name) {
    case 'w:ins': case 'w:cellIns': return { ...marked, inserted: author }
    case 'w:del': case 'w:cellDel': return { ...marked, deleted: author }
    case 'w:moveTo': return { ...marked, inserted: author }
    // The place that something was moved away from is the same change as the one that it was moved to.
    case 'w:moveFrom': return { ...marked, deleted: author, moved: true }
    default: return marked
  }
}
const changedIn = (properties: XmlElement | undefined, names: ReadonlySet<string>, marked: Marked): Marked => {
  const change = properties && elementsIn(properties).find(({ name }) => names.has(name))
  return change ? markedBy(change, marked) : marked
}

/** Rows of a table or cells of a row, those in content controls too. */
function* wrapped(parent: XmlElement, name: string, marked: Marked): Generator<readonly [XmlElement, Marked]> {
  for (const element of elementsIn(parent)) {
    if (element.name === name) yield [element, marked]
    else if (through.has(element.name)) yield* wrapped(insideOf(element), name, markedBy(element, marked))
  }
}

/** Properties as they were before a change of theirs; what only stands with the paragraph's end stays. */
function before(now: XmlElement | undefined, change: string): XmlElement | undefined {
  const old = child(child(now, change), change.slice(0, -'Change'.length))
  // A number that was given to a paragraph is a change that stands with the number.
  if (!old && child(child(now, 'w:numPr'), 'w:ins')) return now && { ...now, children: now.children.filter(node => !isElement(node) || node.name !== 'w:numPr') }
  return old && now ? { ...old, children: [...old.children, ...now.children.filter(node => isElement(node) && (node.name === 'w:rPr' || node.name === 'w:sectPr'))] } : now
}

const property = (name: string, value: string): XmlElement => ({ name, attributes: { 'w:val': value }, children: [] })
const raised: XmlElement = { name: 'w:rPr', attributes: {}, children: [property('w:vertAlign', 'superscript')] }

const mathIn = (element: XmlElement): string => (element.name === 'm:t' ? textIn(element) : elementsIn(element).map(mathIn).join(''))

