/** Builds Word files for tests, from the XML that is in their bodies. */
import { strToU8, zipSync, type Zippable } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const declarations = `xmlns:w="${word}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`

export type Parts = {
  readonly styles?: string
  readonly numbering?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly settings?: string
  readonly theme?: string
  /** Pictures by the ids of their relations. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
  /** Whatever else is in the package, by its path. */
  readonly others?: Readonly<Record<string, string>>
  readonly relations?: string
  readonly title?: string
}

const roots: Readonly<Record<string, string>> = { styles: 'styles', numbering: 'numbering', comments: 'comments', commentsExtended: 'commentsEx', footnotes: 'footnotes', endnotes: 'endnotes', settings: 'settings' }

export function wordParts(body: string, { pictures = {}, others = {}, relations = '', title, theme, ...parts }: Parts = {}): Record<string, Uint8Array> {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`
  const named = Object.entries(parts)
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('d', 'officeDocument', 'word/document.xml')}${title === undefined ? '' : '<Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${declarations}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${named.map(([name]) => relation(name, name, `${name}.xml`)).join('')}${theme === undefined ? '' : relation('theme', 'theme', 'theme/theme1.xml')}${Object.keys(pictures).map(id => relation(id, 'image', `media/${id}.png`)).join('')}${relations}</Relationships>`,
    ...Object.fromEntries(named.map(([name, inner]) => [`word/${name}.xml`, `<w${name === 'commentsExtended' ? '15' : ''}:${roots[name]} ${declarations}>${inner}</w${name === 'commentsExtended' ? '15' : ''}:${roots[name]}>`])),
    ...others,
  }
  if (theme !== undefined) files['word/theme/theme1.xml'] = theme
  if (title !== undefined) files['docProps/core.xml'] = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    ...Object.fromEntries(Object.entries(pictures).map(([id, bytes]) => [`word/media/${id}.png`, bytes])),
  }
}

export const zipped = (parts: Zippable): Uint8Array => zipSync(parts)
export const wordFile = (body: string, parts?: Parts): Uint8Array => zipped(wordParts(body, parts))

export const run = (text: string, look = ''): string => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (inner: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
export const said = (text: string, properties = ''): string => paragraph(run(text), properties)
export const deleted = (text: string, author = 'Ann'): string => `<w:del w:id="1" w:author="${author}"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
export const inserted = (text: string, author = 'Ann'): string => `<w:ins w:id="1" w:author="${author}">${run(text)}</w:ins>`
export const table = (...rows: readonly (readonly string[])[]): string => `<w:tbl><w:tblPr/>${rows.map(cells => `<w:tr>${cells.map(cell => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
export const numbered = (list: number | string, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

type LevelGiven = { readonly text: string; readonly format?: string; readonly start?: number; readonly more?: string }
/** A list's scheme; the list that follows it goes under the same number. */
export const scheme = (id: number, levels: readonly LevelGiven[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(({ text, format = 'decimal', start = 1, more = '' }, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`).join('')}</w:abstractNum>`
export const list = (id: number, scheme = id, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${scheme}"/>${overrides}</w:num>`
