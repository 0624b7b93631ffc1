/**
 * Rich Text Format: words among control words, in groups. The words that a reader sees are read, those with automatic
 * numbers, which a writer puts there for programs that cannot count; what was deleted with changes tracked is not.
 */
import type { ContractFile } from '../contract-file'
import { damaged } from '../zip'
import { contractOf, wordsOf } from './contract-of'
import { decoderFor } from './decode'

/** What a group is under: whether its words are shown, where they go, and how many characters stand for one that is also given as a number. */
type Group = { readonly silent: boolean; readonly deleted: boolean; readonly inNote: boolean; readonly fallback: number }

/** A control word with its number, a control sign with the two digits of a character, a brace, or words up to the next of these. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi

const deepest = 1_000

export async function readRtf(bytes: Uint8Array): Promise<ContractFile> {
  const rtf = new TextDecoder('latin1').decode(bytes)
  if (!rtf.startsWith('{\\rtf')) throw damaged()
  return contractOf('rtf', wordsOf(wordsIn(rtf).split('\n').map(line => line.replace(/ *\t */g, '\t').replace(/ {2,}/g, ' ').trim()).filter(Boolean)))
}

function wordsIn(rtf: string): string {
  const body: string[] = [], notes: string[] = [], around: Group[] = []
  let group: Group = { silent: false, deleted: false, inNote: false, fallback: 1 }, decode = decoderFor('windows-1252'), skip = 0, bytes: number[] = [], isFirst = true, inTable = false
  /** Bytes of one character may stand one by one, in writing systems with more than 256. */
  const settle = () => {
    if (bytes.length > 0) (group.inNote ? notes : body).push(decode(Uint8Array.from(bytes)))
    bytes = []
  }
  const write = (text: string) => {
    settle()
    if (!group.silent && !group.deleted) (group.inNote ? notes : body).push(text)
  }
  const byte = (code: number) => {
    if (skip > 0) skip--
    else if (!group.silent && !group.deleted) bytes.push(code)
  }
  for (const [whole, name, number, hex, sign, brace, words] of rtf.matchAll(token)) {
    if (name !== undefined) control(name, number === undefined ? undefined : Number(number))
    else if (hex !== undefined) byte(Number.parseInt(hex, 16))
    else if (sign !== undefined) signed(sign)
    else if (brace === '{') {
      settle()
      skip = 0
      if (around.push(group) > deepest) throw damaged()
    } else if (brace === '}') {
      settle()
      skip = 0
      group = around.pop() ?? group
    } else if (words !== undefined) {
      for (let i = 0; i < words.length; i++) byte(words[i] === '\t' ? 32 : words.charCodeAt(i))
    }
    isFirst = whole === '{'
  }
  settle()
  return [...body, ...notes].join('')

  function control(name: string, number: number | undefined): void {
    if (isFirst && destinations.has(name)) group = { ...group, silent: true }
    // In the middle of a sentence, a note would break it.
    if (isFirst && name === 'footnote') {
      group = { ...group, inNote: true }
      notes.push('\n')
    }
    const text = texts[name]
    if (text !== undefined) {
      if (skip > 0) skip--
      else write(text === '\n' && inTable && name === 'par' ? ' ' : text)
      return
    }
    switch (name) {
      case 'u': {
        write(String.fromCharCode((number ?? 0) & 0xffff))
        skip = group.fallback
        return
      }
      case 'uc': group = { ...group, fallback: Math.min(Math.max(number ?? 1, 0), 100) }; return
      case 'ansicpg': decode = decoderFor(`windows-${number}`); return
      case 'mac': decode = decoderFor('macintosh'); return
      case 'deleted': group = { ...group, deleted: number !== 0 }; return
      case 'plain': group = { ...group, deleted: false }; return
      // Of a table within a table, the end of a row stands in a group that old programs pass by.
      case 'nesttableprops': group = { ...group, silent: around.at(-1)?.silent ?? false }; return
      case 'pard': inTable = false; return
      case 'intbl': inTable = true; return
      default:
    }
  }
  function signed(sign: string): void {
    if (sign === '*') group = { ...group, silent: true }
    else if (sign === '~') write(' ')
    else if (sign === '_') write('\u2011')
    else if (sign === '\n' || sign === '\r') write('\n')
    else if (sign === '\\' || sign === '{' || sign === '}') byte(sign.charCodeAt(0))
  }
}

/** Groups whose words are no part of the text. */
const destinations = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'ftnsep', 'ftnsepc', 'aftnsep', 'aftnsepc', 'filetbl', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'themedata', 'colorschememapping', 'latentstyles', 'datastore', 'xmlnstbl', 'fldinst', 'bkmkstart', 'bkmkend', 'tc', 'xe', 'nonesttables', 'annotation', 'atnid', 'atnauthor', 'nonshppict'])

const texts: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', page: '\n', sect: '\n', column: '\n', row: '\n', nestrow: '\n', cell: '\t', nestcell: '\t', tab: ' ',
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', qmspace: ' ',
}
