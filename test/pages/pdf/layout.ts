/** Sets the contract in pages, with running heads and feet, words parted at line ends, and clauses that go on overleaf. */
import { clauses, title } from './contract'
import { paper, widthOf, writePdf, type Line, type Run } from './write'

const size = 12, leading = 17, between = 11
const left = 78, indent = 34, right = paper.width - 78, top = 112, foot = paper.height - 96

/** The lines of each page, first to last. */
export function layOut(): readonly (readonly Line[])[] {
  const pages: Line[][] = [[{ x: left, y: top, size: 20, runs: [{ text: title, bold: true }] }]]
  let y = top + 26
  const put = (line: Line) => pages.at(-1)!.push(line)
  for (const { number, text, heading } of clauses) {
    const x = number === undefined ? left : left + indent
    y += heading ? between + 8 : between
    for (const [at, runs] of heading ? [[{ text, bold: true }]].entries() : broken(text, right - x).entries()) {
      // A heading does not stand alone at a page's foot.
      if (y + leading * (heading ? 4 : 1) > foot) {
        pages.push([])
        y = top
      } else y += leading
      if (at === 0 && number !== undefined) put({ x: left, y, size, runs: [{ text: number, ...heading && { bold: true } }] })
      put({ x, y, size, runs })
    }
  }
  return pages.map((lines, at) => [
    { x: left, y: 60, size: 9, runs: [{ text: `${title}, third draft` }] }, ...lines,
    { x: paper.width / 2 - 28, y: paper.height - 48, size: 9, runs: [{ text: `Page ${at + 1} of ${pages.length}` }] },
  ])
}

/** A paragraph in lines of at most this width. */
function broken(text: string, width: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let used = 0
  const take = (text: string, bold: boolean) => {
    const line = lines.at(-1)!, last = line.at(-1)
    if (last && (last.bold ?? false) === bold) line[line.length - 1] = { ...last, text: last.text + text }
    else line.push({ text, ...bold && { bold } })
    used += widthOf(text, size)
  }
  for (const [at, stretch] of text.split('**').entries()) {
    for (const word of stretch.split(/(?<= )/)) {
      let syllables = word.split('\u00ad')
      while (used + widthOf(syllables.join('').trimEnd(), size) > width) {
        const fitting = syllables.findLastIndex((_, i) => used + widthOf(`${syllables.slice(0, i).join('')}-`, size) <= width)
        if (fitting > 0) take(`${syllables.slice(0, fitting).join('')}-`, at % 2 === 1)
        syllables = syllables.slice(Math.max(0, fitting))
        lines.push([])
        used = 0
      }
      take(syllables.join(''), at % 2 === 1)
    }
  }
  return lines
}

export const contractPdf = (): string => writePdf(layOut())
