import type { Line } from './blocks'
import { hasMatch } from './matches'

/** Page numbers, page breaks, rules, redactions that stand alone: what a printer or a filing adds, and no one agreed to. */
export function isFurniture(line: string): boolean {
  if (line.length > 140) return false
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (hasMatch(line, /^[-–—|[(\s]{0,6}(?:page\s{0,3})?(?:[A-Z]{1,2}-)?\d{1,4}(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,4})?(?:\spages)?[-–—|\])\s]{0,6}$/i)) return !/^\(\d+\)$|^\d{1,2}\)$/.test(line)
  if (hasMatch(line, /^(?:[-–—]\s{0,3})?(?:page\s{1,3})?[ivxl]{1,6}(?:\s{0,3}[-–—])?$/)) return true
  if (/^<\/?[a-z]{1,12}\/?>$/i.test(line)) return true
  if (hasMatch(line, /^(?:\[\s{0,3}\*[\s*]{0,20}\]\s{0,3}){1,8}$/)) return true
  if (/^Source: .{3,120}$/.test(line)) return true
  return hasMatch(line, /^\[?(?:signature pages? (?:to )?follows?|remainder of (?:this )?page (?:is )?(?:left |intentionally ).{0,40}|(?:this )?page (?:is )?(?:intentionally )?left blank.{0,20}|intentionally left blank|space intentionally .{0,30})\.?\]?$/i)
}

/** Short lines that come back three times or more, whatever page number they carry: running headers and footers. */
export function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (line.text.length > 120 || line.text.length < 8 || hasMatch(line.text, /[:;,]$|_{3}|^[#*(\d“"]|^(?:by|name|title|date|its|section|article|clause|exhibit|schedule)\b/i) || !/[a-z]{3}/i.test(line.text)) return
    const key = line.text.replace(/\d{1,6}/g, '0')
    const places = seen.get(key)
    if (places) places.push(i)
    else seen.set(key, [i])
  })
  const repeated = new Set<string>()
  for (const places of seen.values()) {
    // A list that repeats itself line after line is no page header: headers stand pages apart.
    if (places.length < 3 || places.at(-1)! - places[0]! < 8 * (places.length - 1)) continue
    for (const i of places) repeated.add(lines[i]!.text)
  }
  return repeated
}
