import { FullStorage } from '../storage/records'
import { UnreadableRecord } from '../storage/shape'
import { say } from '../words/say'

/** Something that went wrong and that the reader can be told of: the message is one plain sentence. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}

/** What the reader is told of any error. One that was not foreseen goes to the console with all it knows. */
export function sayOf(error: unknown): string {
  if (error instanceof Trouble || error instanceof UnreadableRecord || error instanceof FullStorage) return error.message
  console.error(error)
  return say('Something went wrong inside Evenhand while it read this page. Reload the page and try once more.')
}
