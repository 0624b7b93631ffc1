import { hasMatch } from './matches'

/** What stands after a name and says that it is a firm's. Each with and without its stops. */
export const legalForm = /^(?:inc|incorporated|l\.?l\.?c|ltd|limited|l\.?l?\.?l?\.?p|corp|corporation|co|company|companies|p\.?l\.?c|gmbh|(?:k\.?)?g\.?a\.?a|kg|ag|s\.?a(?:\.?s|\.?r\.?l)?|sarl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|n\.?a|a\/?s|aps|ab|oy|oyj|asa|s\.?e|pty|pte|sdn|bhd|berhad|k\.?k|p\.?c|p\.?a|p\.?l\.?l\.?c|trust|bank|fund|partnership|partners|university|foundation|association|holdings|group|s\.?l|lda|ltda|sp\.? z ?o\.?o|zrt|kft|d\.?o\.?o|ooo|jsc|pjsc|doo|ulc|cic|jr|sr|esq|ph\.?d|m\.?d|ii|iii)\.?$/i

/** Only those that no ordinary word of a sentence could be. */
export const sureForm = /\b(?:Inc|Incorporated|INC|INCORPORATED|L\.?L\.?C|Ltd|LTD|Limited|LIMITED|LLP|L\.P|LP|Corp|CORP|Corporation|CORPORATION|Company|COMPANY|PLC|plc|GmbH|GMBH|AG|S\.A|SA|SARL|S\.[rR]\.[lL]|SRL|S\.[pP]\.A|S\.A\.S|K\.K|B\.V|BV|N\.V|NV|N\.A|A\/S|ApS|AB|Oy|ASA|Pty|PTY|Pte|PTE|Sdn|Bhd|Trust|Bank|University|Partnership|Foundation|Association|ULC)\b/

/** A name without its legal form: "Acme, Inc." → "Acme". */
export function shortName(name: string): string {
  let words = name.trim().split(/\s+/)
  while (words.length > 1 && (hasMatch(words.at(-1)!.replace(/[,.;]+$/, ''), legalForm) || /^(?:&|and|of)$/i.test(words.at(-1)!))) words = words.slice(0, -1)
  return words.join(' ').replace(/[,;.]+$/, '')
}
