/** The parts of a Word file that matter, found as Word finds them: by the relations between them. */
import { say } from '../../words/say'
import { UnreadableFile } from '../contract-file'
import { elementsIn, parseXml, type XmlElement } from '../xml'
import { damaged, openZip } from '../zip'

/** Bytes. The first holds all the words of any contract; the second a picture that fills a page. */
const mostOfDocument = 48 * 1024 * 1024, mostOfPart = 16 * 1024 * 1024

export type WordPackage = {
  readonly document: XmlElement
  /** A part that the document names by its kind: 'styles', 'numbering', 'comments' …; undefined where there is none, or it is damaged. */
  part(kind: string): Promise<XmlElement | undefined>
  /** What stands at the head or foot of pages, by its relation's id; undefined where there is none, or it is damaged. */
  margin(id: string): Promise<XmlElement | undefined>
  /** Whether a relation's id names a picture of a kind that browsers draw. */
  isPicture(id: string): boolean
  /** Its bytes, if they can be read. */
  picture(id: string): { readonly bytes: Uint8Array; readonly extension: string } | undefined
  /** What the file calls itself. */
  title(): Promise<string | undefined>
}

type Relation = { readonly id: string; readonly kind: string; readonly target: string; readonly external: boolean }

export async function openPackage(bytes: Uint8Array, signal?: AbortSignal): Promise<WordPackage> {
  const zip = openZip(bytes)
  const read = async (path: string, most: number) => {
    const found = zip.read(path, most)
    return found && parseXml(found, signal)
  }
  /** What the document can be read without is left where it is damaged. */
  const readIfSound = (path: string) => read(path, mostOfPart).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return undefined
    throw error
  })
  const relationsOf = async (path: string): Promise<readonly Relation[]> => {
    const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)]
    const root = await readIfSound(`${folder}_rels/${name}.rels`)
    return root ? elementsIn(root).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(Target, folder), external: TargetMode === 'External' })) : []
  }

  const top = await relationsOf('')
  const main = top.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'
  refuseOthers(zip.names)
  const document = await read(main, mostOfDocument)
  if (!document) throw zip.names.some(name => /^word[/\\]/i.test(name)) ? damaged() : notWord()
  if (document.name !== 'w:document') throw notWord()
  const relations = (await relationsOf(main)).filter(({ external }) => !external)
  const pictures = new Map(relations.flatMap(({ id, kind, target }) => {
    const extension = kind === 'image' ? /\.(png|jpe?g|gif|bmp|webp)$/i.exec(target)?.[1]?.toLowerCase() : undefined
    return extension === undefined ? [] : [[id, { target, extension }] as const]
  }))

  return {
    document,
    async part(kind) {
      const relation = relations.find(relation => relation.kind === kind)
      return relation && readIfSound(relation.target)
    },
    async margin(id) {
      const relation = relations.find(relation => relation.id === id && (relation.kind === 'header' || relation.kind === 'footer'))
      return relation && readIfSound(relation.target)
    },
    isPicture: id => pictures.has(id),
    picture(id) {
      const found = pictures.get(id)
      try {
        const bytes = found && zip.read(found.target, mostOfPart)
        return bytes && { bytes, extension: found.extension }
      } catch {
        return undefined
      }
    },
    async title() {
      const path = top.find(({ kind }) => kind === 'core-properties')?.target
      const title = path === undefined ? undefined : elementsIn(await readIfSound(path) ?? nothing).find(({ name }) => name === 'dc:title')
      return title?.children.filter(node => typeof node === 'string').join('').trim() || undefined
    },
  }
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

/** A target is relative to the folder of the part that names it, or begins at the top. */
function resolved(target: string, folder: string): string {
  const path: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

function refuseOthers(names: readonly string[]): void {
  const has = (path: RegExp) => names.some(name => path.test(name))
  if (has(/^word[/\\]/i)) return
  if (has(/^xl[/\\]/i)) throw new UnreadableFile(say('This is an Excel workbook. Only text can be reviewed: save the contract as a Word document or a PDF and open that.'), 'unknown-kind')
  if (has(/^ppt[/\\]/i)) throw new UnreadableFile(say('This is a PowerPoint presentation. Only text can be reviewed: save the contract as a Word document or a PDF and open that.'), 'unknown-kind')
}
const notWord = () => new UnreadableFile(say('This is not a Word document, whatever its name says. Open the contract where it was written and save it as a Word document or a PDF.'), 'unknown-kind')
