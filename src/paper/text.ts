import { between } from './hyphens'
import { isInvisible, isSpace, isSpaced, mended } from './letters'
import type { Line } from './lines'

/** From `from` to `to` of what a stretch stands for, as it stands at `at` in the text: one character for one. */
export type Piece<T> = { readonly of: T; readonly from: number; readonly to: number; readonly at: number }

/** Characters that no piece holds were made here. */
export type Paragraph<T> = { readonly text: string; readonly pieces: readonly Piece<T>[] }

/** Two or three letters that were drawn as one. */
const ligature = /[ﬀ-ﬆ]/

/** A paragraph's lines as one text: spaces collapsed, words joined that were parted at a line's end. */
export function textOf<T>(lines: readonly Line<T>[], vocabulary: ReadonlySet<string>): Paragraph<T> {
  const pieces: Piece<T>[] = []
  let text = '', blank: '' | ' ' | '\t' = ''

  const put = (of: T, words: string, from: number) => {
    if (text !== '') text += blank
    blank = ''
    for (const part of words.split(/([ﬀ-ﬆ])/)) {
      if (part === '') continue
      if (!ligature.test(part)) pieces.push({ of, from, to: from + part.length, at: text.length })
      text += ligature.test(part) ? part.normalize('NFKC') : mended(part)
      from += part.length
    }
  }
  const add = (of: T, words: string, to: number) => {
    const spaced = isSpaced(words)
    let start = -1
    for (let i = 0; i <= to; i++) {
      const code = i < to ? words.charCodeAt(i) : 32
      const space = isSpace(code)
      if (!space && !isInvisible(words, i)) {
        if (start < 0) start = i
        continue
      }
      // One space between two words goes along with them, which keeps the pieces few.
      if (code === 32 && !spaced && start >= 0 && i + 1 < to && isWord(words, i + 1)) continue
      if (start >= 0) put(of, words.slice(start, i), start)
      start = -1
      if (space && i < to && !spaced) blank ||= ' '
    }
  }

  for (const [at, { parts, text: line }] of lines.entries()) {
    const next = lines[at + 1]
    const end = next ? between(line, next.text, vocabulary) : 'space'
    for (const [i, part] of parts.entries()) {
      if (part.gap) blank = part.gap
      const last = i === parts.length - 1 && end !== 'space'
      add(part.of, part.text, last ? part.text.trimEnd().length - (end === 'no-hyphen' ? 1 : 0) : part.text.length)
    }
    if (end === 'space') blank ||= ' '
  }
  return { text, pieces }
}

const isWord = (words: string, at: number) => !isSpace(words.charCodeAt(at)) && !isInvisible(words, at)
