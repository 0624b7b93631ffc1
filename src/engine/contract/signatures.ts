import type { Line } from './blocks'
import { hasMatch } from './matches'

const testimony = /^[*_\s]{0,6}(?:in\s+witness\s+(?:whereof|hereof)|in\s+testimony\s+whereof|as\s+witness\s+(?:the\s+hands|whereof)|signed\s+(?:by|for\s+and\s+on\s+behalf|and\s+delivered|as\s+a\s+deed)|executed\s+(?:as\s+a\s+deed|by\s+the\s+parties|as\s+of\s+the\s+date)|agreed\s+(?:and|&)\s+accepted|accepted\s+(?:and|&)\s+agreed|the\s+parties\s+have\s+(?:caused|executed|signed))\b/i
const field = /^[*_|\s]{0,6}(?:by|name|print(?:ed)? name|title|its|signature|signed|date|dated|witness|attest|authorized signatory|authorised signatory|per|for and on behalf of.{0,80}|(?:signed )?for (?=[A-Z])[^.;]{2,80}\b(?:ltd|limited|plc|llc|llp|inc|corp|corporation|gmbh|a\/s|b\.v|n\.v|oy|ab|ag)\.?|\/s\/)\s{0,6}(?:[:_/]|\*\*:?|$)/i

/** Signature blocks, by line index: from the words of testimony, or from "By: ____", to the next prose or attachment. */
export function signatureLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let open = false
  let quiet = 0
  lines.forEach((line, i) => {
    if (hasMatch(line.text, testimony) && line.text.length < 700) {
      open = !/^signed\b/i.test(line.text) || line.text.length < 160
      quiet = 0
      found.add(i)
      return
    }
    const isField = line.text.length < 220 && (hasMatch(line.text, field) && (line.text.length < 90 || /_{3}/.test(line.text)) || /^_{5,}/.test(line.text) || line.text.startsWith('/s/'))
    if (isField) {
      found.add(i)
      // A date or a name alone also stands at the head of a contract; only a line to sign on opens a block.
      open ||= hasMatch(line.text, /^[*_|\s]{0,6}(?:by|signature|signed|\/s\/)|^_{5,}/i)
      quiet = 0
      return
    }
    if (!open) return
    quiet++
    if (quiet > 12 || closes(line.text)) open = false
    else found.add(i)
  })
  return found
}

function closes(line: string): boolean {
  if (hasMatch(line, /^[#*_\s]{0,6}(?:exhibit|schedule|annex|annexure|appendix|attachment|addendum|article|section|clause|part)\b/i) || /^#{1,6}\s/.test(line)) return true
  if (hasMatch(line, /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,4})[.)]\s/)) return true
  if (hasMatch(line, /^(?:whereas|now,? therefore|table of contents|recitals)\b/i)) return true
  const words = line.split(/\s+/)
  return words.length > 14 && !/_{3}/.test(line) && words.filter(word => /^[a-z]/.test(word)).length > words.length / 2
}
