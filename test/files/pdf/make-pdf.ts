/** PDFs of our own making: what stands where is said outright, so that a test shows what it reads. */
import { lockOf } from './lock'

/** Text at a place, in points from the page's left and top; turned counter-clockwise by `turned` degrees. */
export type Drawn = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly bold?: boolean; readonly turned?: number; readonly artifact?: boolean }

/** `raw`: more of the page's own drawing. `annotations`: dictionaries. */
export type MadePage = { readonly drawn?: readonly Drawn[]; readonly raw?: string; readonly annotations?: readonly string[]; readonly turned?: number }

export const size = { width: 595, height: 842 }

/** `opens`: an action that the file asks for when it is opened. `outline`: headings, and the pages they lead to, counted from 1. Strings are left as they are in a file with a password, so that it needs to do without. */
export type Made = { readonly title?: string; readonly opens?: string; readonly outline?: readonly (readonly [heading: string, page: number])[]; readonly password?: string }

export function makePdf(pages: readonly MadePage[], { title, opens, outline = [], password }: Made = {}): Uint8Array {
  const objects: string[] = []
  const add = (object: string) => objects.push(object)
  const lock = password === undefined ? undefined : lockOf(password)
  const stream = (dictionary: string, content: string) => add(`<< ${dictionary} /Length ${content.length} >>\nstream\n${lock?.seal(objects.length + 1, content) ?? content}\nendstream`)
  const catalogue = add('')
  add('')
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  const picture = stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x')
  const info = add(`<< ${title === undefined ? '' : `/Title (${escaped(title)})`} >>`)
  const kids = pages.map(({ drawn = [], raw = '', annotations = [], turned = 0 }) => {
    const content = stream('', drawn.map(operators).join('\n') + raw)
    const annots = annotations.map(each => `${add(each)} 0 R`).join(' ')
    return `${add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.width} ${size.height}] /Rotate ${turned} /Contents ${content} 0 R /Annots [${annots}]
/Resources << /Font << /F ${font} 0 R /B ${bold} 0 R >> /XObject << /Picture ${picture} 0 R >> >> >>`)} 0 R`
  })
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`
  const first = objects.length + 2, last = first + outline.length - 1
  const outlines = outline.length > 0 && add(`<< /Type /Outlines /First ${first} 0 R /Last ${last} 0 R /Count ${outline.length} >>`)
  for (const [at, [heading, page]] of outline.entries()) {
    const beside = [at > 0 && `/Prev ${first + at - 1} 0 R`, at < outline.length - 1 && `/Next ${first + at + 1} 0 R`].filter(Boolean).join(' ')
    add(`<< /Title (${escaped(heading)}) /Parent ${first - 1} 0 R ${beside} /Dest [${kids[page - 1]} /Fit] >>`)
  }
  objects[0] = `<< /Type /Catalog /Pages 2 0 R ${opens === undefined ? '' : `/OpenAction ${opens}`} ${outlines ? `/Outlines ${outlines} 0 R` : ''} >>`
  return fileOf(objects, `/Root ${catalogue} 0 R /Info ${info} 0 R ${lock ? `/Encrypt ${add(lock.dictionary)} 0 R /ID [<${lock.id}> <${lock.id}>]` : ''}`)
}

function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, letter => letter.charCodeAt(0))
}

function operators({ text, x, y, size: points = 10, bold = false, turned = 0, artifact = false }: Drawn): string {
  const cos = Math.cos(turned * Math.PI / 180).toFixed(4), sin = Math.sin(turned * Math.PI / 180)
  const shown = `BT /${bold ? 'B' : 'F'} ${points} Tf ${cos} ${sin.toFixed(4)} ${(-sin).toFixed(4)} ${cos} ${x} ${size.height - y} Tm (${escaped(text)}) Tj ET`
  return artifact ? `/Artifact BMC ${shown} EMC` : shown
}

/** Quotation marks and dashes, as WinAnsiEncoding numbers them. */
const winAnsi: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96', '•': '\x95' }
const escaped = (text: string) => text.replace(/[“”’–•]/g, letter => winAnsi[letter]!).replace(/[\\()]/g, '\\$&')

/** Lines under one another, as a page of text has them. */
export const lines = (texts: readonly string[], { x = 72, y = 100, pitch = 14, ...rest }: Partial<Omit<Drawn, 'text'>> & { readonly pitch?: number } = {}): readonly Drawn[] =>
  texts.map((text, at) => ({ text, x, y: y + at * pitch, ...rest }))
