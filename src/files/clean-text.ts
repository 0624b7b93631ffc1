/** Makes a line fit to be quoted, as a page's text is: every run of spaces is one, and what cannot be seen is no character. */
import { seen } from '../paper/letters'

/** Controls, and halves of what stands for one letter. */
const broken = /[^\P{Cc}\s]|\p{Surrogate}/gu
const spaces = /\s+/g

/** From the first of these on to the second, what is written is shown from right to left by force, and reads otherwise. */
export const turns = /(\u202e|\u202c)/

/** Joins the parts; gives where those stand that are told apart, and those that are shown turned round. */
export function cleanText(parts: readonly (readonly [text: string, told: boolean])[]): { readonly text: string; readonly spans: readonly (readonly [start: number, end: number])[] } {
  const spans: [start: number, end: number][] = []
  let text = '', turned = false
  for (const [raw, told] of parts.flatMap(([whole, told]) => whole.split(turns).map(part => [part, told] as const))) {
    if (turns.test(raw)) turned = raw === '\u202e'
    const clean = seen(raw).replace(broken, '').replace(spaces, ' ')
    const start = text.length
    text += text === '' || text.endsWith(' ') ? clean.trimStart() : clean
    if (!(told || turned) || text.length === start) continue
    if (spans.at(-1)?.[1] === start) spans.at(-1)![1] = text.length
    else spans.push([start, text.length])
  }
  const trimmed = text.trimEnd()
  return { text: trimmed, spans: spans.flatMap(([start, end]) => (start < trimmed.length ? [[start, Math.min(end, trimmed.length)] as const] : [])) }
}
