/** Reads a Word file: its text as a contract, and a file that only looks like it, to be drawn. */
import type { ContractFile, ReadOptions } from '../contract-file'
import { UnreadableFile } from '../contract-file'
import { say } from '../../words/say'
import { attribute, child, childrenNamed, declarations, type XmlElement } from '../xml'
import { openComments, writeComments, type Comment } from './comments'
import type { Atom, Content, Picture, View } from './content'
import { withLabels } from './labels'
import { withLeaders } from './leaders'
import { textIn, type Line } from './lines'
import { marginsNamed, withoutRepeats } from './margins'
import { numbering } from './numbering'
import { openPackage, type WordPackage } from './package'
import { readContent } from './read-content'
import { stylesIn } from './styles'
import { tally } from './tally'
import { notByDesign, tintedIn, unseenIn } from './unseen'
import { pictureId, sectionOf, writeDocument } from './write-document'
import { writePackage } from './write-package'

export type DocxOptions = ReadOptions & {
  /** How tracked changes are read. As accepted, where nothing is said. */
  readonly changes?: View
}

export type PreparedDocx = {
  readonly contract: ContractFile & { readonly kind: 'docx' }
  /** A Word file for docx-preview: all that the contract says, and nothing that acts. */
  readonly package: Uint8Array
  /** Where the lines stand that the package's bookmarks number; undefined for those without words. */
  readonly lines: readonly (Line | undefined)[]
  /** Tracked changes that nobody has accepted or rejected yet. */
  readonly changes: number
  /** Comments that are not resolved, without the replies to them. */
  readonly comments: number
}

/** Bytes of pictures that are drawn, in all. */
const mostOfPictures = 48 * 1024 * 1024

/** Throws UnreadableFile, or the signal's reason. */
export async function readDocx(bytes: Uint8Array, options: DocxOptions = {}): Promise<PreparedDocx['contract']> {
  return (await open(bytes, options)).contract
}

/** Throws UnreadableFile, or the signal's reason. */
export async function preparedDocx(bytes: Uint8Array, options: DocxOptions = {}): Promise<PreparedDocx> {
  const { write, ...read } = await open(bytes, options)
  return { ...read, package: await write() }
}

async function open(bytes: Uint8Array, { changes: view = 'accepted', signal, progress }: DocxOptions) {
  progress?.(0, 1)
  const file = await openPackage(bytes, signal)
  const part = (kind: string) => file.part(kind)
  const body = child(file.document, 'w:body')
  const styleSheet = await part('styles'), styles = stylesIn(styleSheet)
  const comments = openComments(await part('comments'), await part('commentsExtended'))
  const margins: XmlElement[] = []
  for (const id of marginsNamed(body, await part('settings'))) {
    const margin = await file.margin(id)
    if (margin) margins.push(margin)
  }
  const story = readStories(body, { footnotes: await part('footnotes'), endnotes: await part('endnotes'), margins }, view, comments, id => file.isPicture(id))
  signal?.throwIfAborted()
  const contents = withLabels(withLeaders(story.contents, styles), numbering(await part('numbering'), styles), styles)
  const { blocks, lines, unseen } = textIn(contents, unseenIn(styles, tintedIn(contents)))
  if (blocks.length === 0) throw new UnreadableFile(story.pictures.length > 0
    ? say('This document holds pictures and no words. If they are scanned pages, ask for the document that they were printed from.')
    : say('This document holds no words.'), 'empty')
  const title = await file.title()
  progress?.(1, 1)
  const suggestions = story.changes, open = story.referenced.filter(({ isReply }) => !isReply).length
  return {
    contract: {
      kind: 'docx' as const, blocks, ...title !== undefined && { title },
      coverage: { state: 'full' as const, ...story.passed && { say: say('Part of this document is another file within it, which was not read.') } },
      showing: { numbers: [], unseen: notByDesign(unseen, blocks), contracts: [], open: { suggestions, comments: open } },
    },
    lines, changes: suggestions, comments: open,
    write: async () => writePackage({
      document: writeDocument(contents, story.pictures, body && sectionOf(body)),
      comments: writeComments(story.referenced, declarations),
      styles: styleSheet, theme: await part('theme'),
      pictures: picturesIn(file, story.pictures),
    }),
  }
}

/** Those that can be read, until there are too many. */
function picturesIn(file: WordPackage, pictures: readonly Picture[]) {
  let left = mostOfPictures
  return pictures.flatMap(({ id }, number) => {
    const found = left > 0 ? file.picture(id) : undefined
    left -= found?.bytes.length ?? 0
    return found ? [{ id: pictureId(number), ...found }] : []
  })
}

type Beside = { readonly footnotes: XmlElement | undefined; readonly endnotes: XmlElement | undefined; readonly margins: readonly XmlElement[] }

/** The body and after it the notes that it names, in their order; last what stands at the edge of its pages. */
function readStories(body: XmlElement | undefined, { margins, ...notes }: Beside, view: View, comments: ReadonlyMap<string, Comment>, isDrawn: (id: string) => boolean) {
  const changes = tally(), pictures: Picture[] = [], referenced = new Set<Comment>()
  const named: { readonly sign: string; readonly note: XmlElement }[] = [], signs = new Map<string, string>()
  const known = { footnotes: byId(notes.footnotes, 'w:footnote'), endnotes: byId(notes.endnotes, 'w:endnote') }
  let passed = false, inNote = false
  const finds = {
    view, changes,
    note(kind: keyof typeof notes, id: string) {
      const key = `${kind} ${id}`, note = known[kind].get(id)
      if (!note || inNote) return ''
      if (!signs.has(key)) {
        signs.set(key, String(signs.size + 1))
        named.push({ sign: signs.get(key)!, note })
      }
      return signs.get(key)!
    },
    comment(id: string) {
      const comment = comments.get(id)
      if (comment) referenced.add(comment)
      return comment?.id
    },
    picture(id: string, width: number, height: number) {
      if (!isDrawn(id)) return undefined
      pictures.push({ id, width, height })
      return String(pictures.length - 1)
    },
    passed() { passed = true },
  }
  const contents = body ? [...readContent(body, finds)] : []
  inNote = true
  for (const { sign, note } of named) contents.push(...withSign(readContent(note, finds), sign))
  // Their pictures are under the same ids as the body's, and are others.
  contents.push(...withoutRepeats(margins.map(margin => readContent(margin, { ...finds, picture: () => undefined }))))
  return { contents, pictures, referenced: [...referenced], changes: changes.count, passed }
}

const byId = (part: XmlElement | undefined, name: string) => new Map(childrenNamed(part, name).map(note => [attribute(note, 'id') ?? '', note]))

/** A note begins with its sign, which is no clause number. */
function withSign(contents: readonly Content[], sign: string): readonly Content[] {
  const [first, ...rest] = contents
  if (first?.is !== 'paragraph') return contents
  const signed: readonly Atom[] = [{ is: 'text', text: `${sign} `, quiet: true }, ...first.atoms]
  return [{ ...first, atoms: signed }, ...rest]
}
