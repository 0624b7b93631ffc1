import { say } from '../../words/say'
import { UnreadableFile, type ContractFile, type FileKind } from '../contract-file'

/** A contract whose words are all there is to it. */
export function contractOf<Kind extends FileKind>(kind: Kind, blocks: readonly string[], more: { readonly title?: string | undefined; readonly open?: ContractFile['showing']['open'] } = {}): ContractFile & { readonly kind: Kind } {
  return { kind, blocks, ...more.title && { title: more.title }, coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [], ...more.open && { open: more.open } } }
}

/** Throws UnreadableFile where there are no words. A text that somebody wrote may be empty; a file that a program wrote is then of no use. */
export function wordsOf(blocks: readonly string[]): readonly string[] {
  if (!blocks.some(block => block.trim() !== '')) throw new UnreadableFile(say('This file holds no words.'), 'empty')
  return blocks
}
