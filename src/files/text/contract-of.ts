import { say } from '../../words/say'
import { UnreadableFile, type ContractFile, type FileKind } from '../contract-file'

/** A contract whose words are all there is to it. Throws UnreadableFile where there are none. */
export function contractOf<Kind extends FileKind>(kind: Kind, blocks: readonly string[], more: { readonly title?: string | undefined; readonly open?: ContractFile['showing']['open'] } = {}): ContractFile & { readonly kind: Kind } {
  if (!blocks.some(block => block.trim() !== '')) throw new UnreadableFile(say('This file holds no words.'), 'empty')
  return { kind, blocks, ...more.title && { title: more.title }, coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [], ...more.open && { open: more.open } } }
}
