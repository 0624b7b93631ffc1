import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { createInterface } from 'node:readline'
import type { ReviewOptions } from '../engine/review'
import { review } from '../engine/review'

type Request = { readonly id: unknown; readonly text: string; readonly side?: string }

/** Answers each line `{"id", "text", "side"?}` with a line `{"id", "review"}`, in order. A line that can't be is named on standard error; the exit code is then 1. */
export async function reviewLines(input: Readable, options: Pick<ReviewOptions, 'playbook'> = {}): Promise<number> {
  let number = 0, failed = false
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (!line.trim()) continue
    try {
      const { id, text, side } = parse(line)
      const answer = JSON.stringify({ id, review: review(text, { ...options, ...(side === undefined ? {} : { side }) }) })
      if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain')
    } catch (error) {
      failed = true
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return failed ? 1 : 0
}

function parse(line: string): Request {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('this is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a line must be an object {"id", "text", "side"?}')
  const { id, text, side } = value as Record<string, unknown>
  if (id === undefined) throw new Error('"id" is missing')
  if (typeof text !== 'string') throw new Error(`${JSON.stringify(id)}: "text" must be a string`)
  if (side !== undefined && typeof side !== 'string') throw new Error(`${JSON.stringify(id)}: "side" must be a string`)
  return { id, text, ...(side === undefined ? {} : { side }) }
}
