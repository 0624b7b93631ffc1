import type { Block, Clause, DrawnNumbers, Span } from './contract'
import type { Passage } from './passages'
import type { Label } from './clause-labels'
import { headingOf, labelOf } from './clause-labels'
import { levels } from './clause-levels'
import { hasMatch } from './matches'
import { rememberInSentence } from './memory'

export type Opening = { readonly label: Label | undefined; readonly heading: string | undefined; readonly at: Span; readonly depth: number; /** Spaces before its line. */ readonly indent: number; readonly attachment: boolean; /** It is a line of its own that says nothing more. */ readonly titled: boolean }

/** The outline: every numbered or headed unit, in the order of the text. */
export function readClauses(text: string, blocks: readonly Block[], passages: readonly Passage[], drawn: DrawnNumbers): Clause[] {
  const openings: Opening[] = []
  for (const passage of passages) {
    const kind = blocks[passage.from]!.kind
    if (kind === 'contents' || kind === 'furniture' || kind === 'signature' && !hasMatch(text.slice(passage.start, passage.start + 40), /^[#*\s]{0,6}(?:schedule|exhibit|annex|annexure|appendix|attachment)\b/i)) continue
    // A clause begins where a line does; and where lines were run together, where a sentence does.
    passage.cuts.forEach((cut, k) => {
      const opening = openingAt(cut.text, passage.start + cut.start, k === 0, kind === 'heading' && k === 0 && cut.end <= blocks[passage.from]!.end - passage.start, k === 0 ? drawn.get(passage.start) : undefined)
      const before = openings.at(-1)
      if (opening && before && isTitleOf(before, opening, text)) openings[openings.length - 1] = { ...before, heading: opening.heading, titled: true, at: { start: before.at.start, end: opening.at.end } }
      else if (opening) openings.push(k === 0 ? { ...opening, indent: indentOf(text, opening.at.start) } : opening)
    })
  }
  return arrange(text, openings)
}

/** "ARTICLE I" on one line, "DEFINITIONS" on the next. */
function isTitleOf(before: Opening, opening: Opening, text: string): boolean {
  return before.label !== undefined && before.heading === undefined && before.label.kind !== 'bracket' && opening.label === undefined && opening.depth === 0 && !opening.attachment
    && opening.titled && opening.at.start - before.at.end < 40 && text.slice(before.at.end, opening.at.start).trim() === ''
}

/** What a sentence opens. `at` is in the text. */
function openingAt(sentence: string, start: number, opensLine: boolean, isHeading: boolean, drawn: string | undefined): Opening | undefined {
  const opens = drawn !== undefined ? openedBy(sentence, opensLine, isHeading, drawn) : isHeading ? asHeading(sentence) : opensLine ? atLineStart(sentence) : inMidLine(sentence)
  // "Exhibit 10.6" at the very top is the filing's number for the contract itself.
  if (!opens || opens.label?.kind === 'attachment' && start < 400 && /^\d+\.\d/.test(opens.label.number)) return undefined
  const { label, heading, depth, attachment } = opens
  return { label, heading, at: { start, end: start + opens.end }, depth, indent: 0, attachment, titled: isHeading }
}

type Opened = Pick<Opening, 'label' | 'heading' | 'depth' | 'attachment'> & { /** Where its number and heading end in the sentence. */ readonly end: number }

const asHeading = rememberInSentence(sentence => openedBy(sentence, true, true))
const atLineStart = rememberInSentence(sentence => openedBy(sentence, true, false))
const inMidLine = rememberInSentence(sentence => openedBy(sentence, false, false))

function openedBy(whole: string, opensLine: boolean, isHeading: boolean, drawn?: string): Opened | undefined {
  const sentence = whole.length > 300 ? whole.slice(0, 300) : whole
  const label = labelOf(sentence) ?? drawnLabel(drawn)
  if (!label && !isHeading) return undefined
  // In mid-line only what is surely a number of a clause counts: "2.01 ", "3. Title".
  if (!opensLine && label && !/\d\.\d|^(?:article|section)/i.test(sentence.slice(0, label.end)) && !/^[A-Z“"*]/.test(sentence.slice(label.end))) return undefined
  const title = headingOf(sentence, label, isHeading, whole.length)
  if (!label && !title) return undefined
  const attachment = (isHeading || label?.kind === 'attachment') && whole.length < 200 && hasMatch(sentence.replace(/^[#*_\s]{1,8}/, ''), /^(?:schedule|exhibit|annex|annexure|appendix|attachment|addendum|statement of work)\b/i)
  const depth = /^#{1,6}(?=\s)/.exec(sentence)?.[0].length ?? 0
  return { label, heading: title?.text, end: title?.end ?? (label!.end || sentence.search(/\s|$/)), depth, attachment }
}

/** A number that the text does not hold takes up none of it. A word stands after it where it is read, since without one it could be any figure. */
function drawnLabel(drawn: string | undefined): Label | undefined {
  const label = drawn === undefined ? undefined : labelOf(`${drawn} X`)
  return label && { ...label, end: 0 }
}

/** How far a line is set in, up to 40 spaces; a tab counts as four. */
function indentOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start)
  const space = /(?:^|\n)([ \t]{0,40})$/.exec(before)
  return space ? space[1]!.replaceAll('\t', '    ').length : 0
}

function arrange(text: string, openings: readonly Opening[]): Clause[] {
  const level = levels(openings)
  const clauses: Writable<Clause>[] = [], stack: number[] = []
  openings.forEach(({ label, heading, at, attachment }, i) => {
    while (stack.length && level[stack.at(-1)!]! >= level[i]!) clauses[stack.pop()!]!.end = at.start
    const clause: Writable<Clause> = { level: level[i]!, parent: stack.at(-1) ?? -1, at, end: text.length, attachment }
    if (label) clause.number = label.number
    if (heading) clause.heading = heading
    clauses.push(clause)
    stack.push(i)
  })
  return clauses
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
