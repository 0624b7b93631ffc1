import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Review, ReviewOptions } from '../engine/review'
import { review } from '../engine/review'
import { textOfHtml } from './html'
import { printReview } from './print'

type Options = ReviewOptions & { readonly json: boolean }

/** Reviews each file and prints it. The exit code: 1 when one of them failed, named on standard error. */
export async function reviewFiles(files: readonly string[], { json, ...options }: Options): Promise<number> {
  const reviewed: { file: string; review: Review }[] = []
  let failed = false
  for (const file of files) {
    try {
      const text = await readContractFile(file)
      const result = review(text, options)
      reviewed.push({ file, review: result })
      if (!json) process.stdout.write(printReview(file, text, result))
    } catch (error) {
      failed = true
      process.stderr.write(`${file}: ${plain(error)}\n`)
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(files.length === 1 ? reviewed[0]?.review ?? null : reviewed, null, 2)}\n`)
  return failed ? 1 : 0
}

/** The contract's text. HTML becomes the text that a page would show; Markdown stays as it is. Throws with a plain sentence. */
export async function readContractFile(file: string): Promise<string> {
  const kind = extname(file).toLowerCase()
  if (!['.txt', '.md', '.markdown', '.html', '.htm'].includes(kind)) throw new Error('only .txt, .md and .html files can be read')
  const bytes = await readFile(file)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('this is not text in UTF-8')
  }
  return kind.startsWith('.htm') ? textOfHtml(text) : text
}

/** Why a file could not be read, in plain words. */
export function plain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder'
  if (code === 'EACCES') return 'this file may not be read'
  return error instanceof Error ? error.message : String(error)
}
