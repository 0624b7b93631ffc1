/** Makes a line fit to be quoted, as a page's text is: every run of spaces is one, and what cannot be seen is no character. */

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[^\P{Cc}\s]|\p{Surrogate}/gu
const spaces = /\s+/g

/** From the first of these on to the second, what is written is shown from right to left by force, and reads otherwise. */
const turns = /(\u202e|\u202c)/

/** Joins the parts; gives where those stand that are told apart, and those that are shown turned round. */
export function cleanText(parts: readonly (readonly [text: string, told: boolean])[]): { readonly text: string; readonly spans: readonly (readonly [start: number, end: number])[] } {
  const spans: [start: number, end: number][] = []
  let text = '', turned = false
  for (const [raw, told] of parts.flatMap(([whole, told]) => whole.split(turns).map(part => [part, told] as const))) {
    if (turns.test(raw)) turned = raw === '\u202e'
    const clean = raw.replace(invisible, '').replace(spaces, ' ')
    const start = text.length
    text += text === '' || text.endsWith(' ') ? clean.trimStart() : clean
    if (!(told || turned) || text.length === start) continue
    if (spans.at(-1)?.[1] === start) spans.at(-1)![1] = text.length
    else spans.push([start, text.length])
  }
  const trimmed = text.trimEnd()
  return { text: trimmed, spans: spans.flatMap(([start, end]) => (start < trimmed.length ? [[start, Math.min(end, trimmed.length)] as const] : [])) }
}
