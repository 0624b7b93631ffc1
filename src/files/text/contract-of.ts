import { say } from '../../words/say'
import { UnreadableFile, type ContractFile, type FileKind } from '../contract-file'
import { seenIn } from './seen'

/** What a review takes, and a page can still show. The longest public contracts have 2 to 3 million. */
const mostCharacters = 5_000_000

/** A contract whose words are all there is to it. Throws UnreadableFile where there are more than any contract has. */
export function contractOf<Kind extends FileKind>(kind: Kind, blocks: readonly string[], more: { readonly title?: string | undefined; readonly open?: ContractFile['showing']['open'] } = {}): ContractFile & { readonly kind: Kind } {
  if (blocks.reduce((sum, block) => sum + block.length + 1, 0) > mostCharacters) throw new UnreadableFile(say('This file holds more than {1} million characters, which is more than any contract does. Save the contract alone, and open that.', mostCharacters / 1_000_000), 'too-large')
  const seen = seenIn(blocks)
  return { kind, blocks: seen.blocks, ...more.title && { title: more.title }, coverage: { state: 'full' }, showing: { numbers: [], unseen: seen.unseen, contracts: [], ...more.open && { open: more.open } } }
}

/** Throws UnreadableFile where there are no words. A text that somebody wrote may be empty; a file that a program wrote is then of no use. */
export function wordsOf(blocks: readonly string[]): readonly string[] {
  if (!blocks.some(block => block.trim() !== '')) throw new UnreadableFile(say('This file holds no words.'), 'empty')
  return blocks
}
