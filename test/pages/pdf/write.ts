/** Writes a PDF: text in Times, line by line, as a word processor would. */

/** `bold`: in bold type. Runs of one line follow one another where the last one ended. */
export type Run = { readonly text: string; readonly bold?: boolean }
/** `x` and `y` in points from the page's upper left corner; `runs` hold all that stands there on one line. */
export type Line = { readonly x: number; readonly y: number; readonly size: number; readonly runs: readonly Run[] }

export const paper = { width: 595, height: 842 }

/** A file of these pages. Nothing but ASCII, so that it can travel as text. */
export function writePdf(pages: readonly (readonly Line[])[]): string {
  const fonts = ['Times-Roman', 'Times-Bold'].map(name => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  const first = 3 + fonts.length
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] /MediaBox [0 0 ${paper.width} ${paper.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    ...fonts,
    ...pages.flatMap((lines, at) => {
      const content = lines.map(draw).join('\n')
      return [`<< /Type /Page /Parent 2 0 R /Contents ${first + 2 * at + 1} 0 R >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}

const draw = ({ x, y, size, runs }: Line) =>
  `BT 1 0 0 1 ${x.toFixed(1)} ${(paper.height - y).toFixed(1)} Tm ${runs.map(({ text, bold }) => `/F${bold ? 2 : 1} ${size} Tf (${escaped(text)}) Tj`).join(' ')} ET`

/** Characters beyond ASCII by their place in Windows-1252. */
const beyond: Readonly<Record<string, string>> = { '’': '\\222', '“': '\\223', '”': '\\224', '–': '\\226', '§': '\\247' }
const escaped = (text: string) => text.replace(/[()\\]/g, '\\$&').replace(/[^\x20-\x7e]/g, character => {
  const code = beyond[character]
  if (!code) throw new Error(`no code for "${character}"`)
  return code
})

/** How wide Times draws a text, in points. */
export const widthOf = (text: string, size: number): number => Array.from(text).reduce((sum, character) => sum + (widths.get(character) ?? 500), 0) * size / 1000

const widths = new Map(([
  [250, ' .,'], [278, 'ijlt/:;'], [333, '()-frI[]“!'], [389, 'sJ'], [408, '"'], [444, 'aceszv?”'], [500, '0123456789bdghknopquxy–§'], [333, '’'], [556, 'FPS'],
  [611, 'ELTZ'], [667, 'BCR'], [722, 'ADGHKNOQUVXYw'], [778, 'm&'], [889, 'M'], [944, 'W'],
] as const).flatMap(([width, characters]) => Array.from(characters, character => [character, width] as const)))
