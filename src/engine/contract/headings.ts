import { firstMatch, hasMatch } from './matches'

/** A line drawn under a heading, as Markdown and typewriters do it. */
export const underlines = (line: string): boolean => line.length >= 3 && /^(?:={3,400}|-{3,400}|_{3,12})$/.test(line)

const small = new Set('a an and as at but by for from if in into is not of on or our per than that the their this to under upon via vs we what when who with within without you your'.split(' '))

/** The clause number that a line begins with, its Markdown and its space included. Not a money amount or a date. */
export const numberAhead = /^(?:(?:article|section|clause|part|schedule|exhibit|annex|annexure|appendix|attachment|addendum)\s{1,4}(?:[\dA-Z](?:[\d.-]|(?=\b)){0,8}|[IVXLC]{1,7})\b[.:)]?|§{1,2}\s{0,3}\d[\d.]{0,10}|\d{1,3}(?:\.\d{1,3}){0,5}\\?[.)]?(?=\s)|[IVXLC]{1,7}[.)](?=\s)|[A-Z][.)](?=\s)|\([a-zA-Z]{1,4}\)(?=\s)|\(\d{1,3}\)(?=\s))\s{0,10}/i

/** The name of a firm alone on its line, as on a cover page. */
const endsInFirm = /[\s,](?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|LIMITED|Corp|CORP|Corporation|CORPORATION|PLC|plc|GmbH|LLP|L\.P|LP|S\.A|N\.V|B\.V|Co)\.?,?$/

const address = /^\d{1,5}[A-Z]?\s(?:[\p{L}’'.]{1,20}\s){1,4}(?:Street|Avenue|Road|Drive|Blvd|Boulevard|Lane|Way|Floor|Square|Place|Court|Parkway|Highway|St|Ave|Rd)\b/iu

/** A line that names what follows it and says nothing itself. `before` and `after` are its neighbours. */
export function isHeading(line: string, before?: string, after?: string): boolean {
  if (line.length > 160) return false
  if (/^#{1,6}\s/.test(line)) return line.length < 160
  const bold = firstMatch(line, /^(?:\*\*|__)([^*_]{2,120})(?:\*\*|__)[.:]?$/)
  const bare = (bold ? bold[1]! : line).replace(/^[#*_\s]{1,12}/, '').replace(/[*_\s]{1,6}$/, '')
  const number = firstMatch(bare, numberAhead)?.[0] ?? ''
  const title = bare.slice(number.length).replace(/^[-–—:.\s]{1,6}/, '').replace(/\.$/, number ? '' : '.')
  if (!title) return hasMatch(bare, /^(?:article|section|schedule|exhibit|annex|annexure|appendix|attachment)\b/i) && !/[,;]$/.test(bare)
  if (title.length > 110 || /[;,]$|[_]{3}|\.{4}|@|https?:/.test(title)) return false
  if (/[.?!:]["”’)]?$/.test(title) && !bold && !(title.endsWith('?') && title.length < 80)) return false
  if (/[.?!]\s/.test(title)) return false
  const words = title.split(/\s+/)
  if (!/\p{L}{2}/u.test(title) || words.length > 14) return false
  if (bold) return true
  if (hasMatch(title, /^(?:and|or|by|between|among|with|the|of)\b/) || hasMatch(title, /^(?:and|between|by and between|by and among|among|to|as \w+|or|dated|executed|date|by)$/i) || (!number && hasMatch(title, endsInFirm))) return false
  // A sentence in capitals that was broken at a width is no heading.
  if (words.length > 8 && hasMatch(title, /\b(?:UNDER|AND|OR|OF|THE|TO|BY|IN|FOR|WITH|THAT|ANY|ITS|THEIR|AS|FROM)$|\b(?:SHALL|WILL|MAY|MUST|ARE|IS|HAS|HAVE|AGREES?|HEREBY)\b/)) return false
  if (hasMatch(bare, address)) return false
  if (!/[a-z]/.test(title)) return words.length <= 12 && !/,\s/.test(title.slice(0, -1)) || /^[A-Z ]{6,80}$/.test(title)
  if (!/^["“(]?[A-Z0-9]/.test(title)) return false
  const content = words.filter(word => /^[A-Za-z]/.test(word) && !small.has(word.toLowerCase()))
  const capital = content.filter(word => /^[A-Z]/.test(word)).length
  if (content.length && capital === content.length && words.length <= 12 && !/\d{4,}|,\s[A-Z]{2}\b/.test(title)) return true
  // "4. How we use your work": a numbered or lone short line in sentence case.
  if (number && words.length <= 8 && !bare.endsWith('.') && (!/\b(?:shall|must|will|may|means)\b/.test(title) || /^(?:how|what|when|where|who|why)\b/i.test(title)) && !number.startsWith('(')) return true
  return words.length <= 7 && title.length < 60 && before !== undefined && after !== undefined && /[.?!:;”"]$/.test(before) && after.length > 100 && /^["“(]?[A-Z]/.test(after)
    && !/\b(?:shall|must|will|may|means|is|are)\b/.test(title)
}
