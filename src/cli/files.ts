import { readFile as readBytes } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Review, ReviewOptions } from '../engine/review'
import { review } from '../engine/review'
import type { ContractFile } from '../files/contract-file'
import { readFile } from '../files/read-file'
import { isWhole, joined, shownIn } from '../messages/joined'
import { printReview } from './print'

type Options = ReviewOptions & { readonly json: boolean }

/** Reviews each file and prints it. The exit code: 1 when one of them failed, named on standard error. */
export async function reviewFiles(files: readonly string[], { json, ...options }: Options): Promise<number> {
  const reviewed: { file: string; review: Review }[] = []
  let failed = false
  for (const file of files) {
    try {
      const { text, review: result, coverage } = await reviewFile(file, options)
      reviewed.push({ file, review: result })
      if (coverage.say) process.stderr.write(`${file}: ${coverage.say}\n`)
      if (!json) process.stdout.write(printReview(file, text, result))
    } catch (error) {
      failed = true
      process.stderr.write(`${file}: ${plain(error)}\n`)
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(files.length === 1 ? reviewed[0]?.review ?? null : reviewed, null, 2)}\n`)
  return failed ? 1 : 0
}

/** Throws with a plain sentence. */
export async function reviewFile(file: string, options: ReviewOptions): Promise<ContractFile & { readonly text: string; readonly review: Review }> {
  const read = await contractIn(file), text = joined(read.blocks)
  return { ...read, text: text.text, review: review(text.text, { ...options, ...shownIn(read.showing, text), partly: !isWhole(read) }) }
}

/** The contract's text. Throws with a plain sentence. */
export const readContractFile = async (file: string): Promise<string> => joined((await contractIn(file)).blocks).text

const contractIn = async (file: string): Promise<ContractFile> => readFile(new Uint8Array(await readBytes(file)), file, { pdfParts })

const partsOfPdf = (folder: string) => fileURLToPath(new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json')))
const pdfParts = { cMapUrl: partsOfPdf('cmaps'), standardFontDataUrl: partsOfPdf('standard_fonts'), wasmUrl: partsOfPdf('wasm') }

/** Why a file could not be read, in plain words. */
export function plain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder'
  if (code === 'EACCES') return 'this file may not be read'
  return error instanceof Error ? error.message : String(error)
}
