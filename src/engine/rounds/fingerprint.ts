/** A short code to read out to the other side: do we both have this text? */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { readBlocks } from '../contract/blocks'
import { readPieces } from './pieces'

/** Digits and capitals of which none looks like another: no 0 and O, no 1 and I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const groups = 4, groupLength = 4

/** Said beside the code. */
export const whatFingerprintProves = 'If both of you read out the same code, you have the same words, figures and punctuation in front of you. It says nothing of layout, capitals, the numbers before clauses, blank lines to write on, pictures, comments, or papers that are only named. If the codes differ, so may the texts: compare them, since a header on each page is enough to make a difference.'

/**
 * Sixteen letters and digits in groups of four, of SHA-256 over the text's words, figures and punctuation, so that the same
 * contract gives the same code in an editor, a file and a web page. Undefined where nothing can be read. Eighty bits find a
 * slip or a silent edit; who drafts both texts, and has a data centre for it, could make two that share a code.
 */
export function fingerprintOf(text: string): string | undefined {
  const spaced = evenlySpaced(text)
  const words = readPieces(spaced, readBlocks(spaced)).pieces.flatMap(({ tokens }) => tokens.map(({ key }) => key)).filter(key => key !== '___')
  return words.length > 0 ? inGroups(sha256(utf8ToBytes(words.join(' ')))) : undefined
}

/** Where a number ends and a line goes on is told by spaces too; so there is only one sort of them, and no empty line. */
function evenlySpaced(text: string): string {
  return text.replace(/\p{DI}/gu, '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n+/g, '\n')
}

/** Five bits a letter, from the front. */
function inGroups(hash: Uint8Array): string {
  const letters = Array.from({ length: groups * groupLength }, (_, i) => alphabet[bitsAt(hash, i * 5)]!)
  return Array.from({ length: groups }, (_, i) => letters.slice(i * groupLength, (i + 1) * groupLength).join('')).join(' ')
}

function bitsAt(hash: Uint8Array, bit: number): number {
  const two = (hash[bit >> 3]! << 8) | hash[(bit >> 3) + 1]!
  return (two >> (11 - (bit & 7))) & 31
}
