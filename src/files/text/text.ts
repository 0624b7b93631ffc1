/** Plain text and Markdown: as they are, a line a block. Empty lines stay, because they part the paragraphs. */
import type { ContractFile } from '../contract-file'
import { contractOf } from './contract-of'
import { decoded } from './decode'

export const readText = async (bytes: Uint8Array): Promise<ContractFile> => contractOf('text', linesOf(bytes))
export const readMarkdown = async (bytes: Uint8Array): Promise<ContractFile> => contractOf('markdown', linesOf(bytes))

const linesOf = (bytes: Uint8Array) => decoded(bytes).split(/\r\n?|\n/)
