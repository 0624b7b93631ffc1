/** Packs the parts that a Word file needs to be drawn, without compressing them: it is read again at once. */
import { zipSync } from 'fflate'
import { declarations, namespaces, without, writeXml, type XmlElement } from '../xml'

type Parts = {
  readonly document: string
  readonly comments: string
  readonly styles: XmlElement | undefined
  readonly theme: XmlElement | undefined
  /** In the order of their numbers. */
  readonly pictures: readonly { readonly id: string; readonly bytes: Uint8Array; readonly extension: string }[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${namespaces.r}/${kind}" Target="${target}"/>`
const relations = (inner: string) => `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp', webp: 'image/webp' }

export function writePackage({ document, comments, pictures, ...looks }: Parts): Uint8Array {
  // What is something else under this name, after damage, is none.
  const styles = looks.styles?.name === 'w:styles' ? looks.styles : undefined, theme = looks.theme?.name === 'a:theme' ? looks.theme : undefined
  const encode = (text: string) => new TextEncoder().encode(text)
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': encode(`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(types).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}<Default Extension="xml" ContentType="application/xml"/></Types>`),
    '_rels/.rels': encode(relations(relation('document', 'officeDocument', 'word/document.xml'))),
    'word/document.xml': encode(document),
    'word/comments.xml': encode(comments),
    'word/_rels/document.xml.rels': encode(relations([
      relation('comments', 'comments', 'comments.xml'),
      ...styles ? [relation('styles', 'styles', 'styles.xml')] : [],
      ...theme ? [relation('theme', 'theme', 'theme.xml')] : [],
      ...pictures.map(({ id, extension }) => relation(id, 'image', `${id}.${extension}`)),
    ].join(''))),
  }
  if (styles) files['word/styles.xml'] = encode(root(without(styles, numbers)))
  if (theme) files['word/theme.xml'] = encode(root(theme))
  for (const { id, bytes, extension } of pictures) files[`word/${id}.${extension}`] = bytes
  return zipSync(files, { level: 0 })
}

/** The root says what the prefixes mean. */
const root = (element: XmlElement) => head + writeXml(element).replace(/^<[\w:]+/, start => start + declarations)

/** They are in the text already. */
const numbers = new Set(['w:numPr'])
