/**
 * Opens a zip without trusting it. Only what is asked for is unpacked, and unpacking stops at a limit, whatever sizes the
 * file claims: a small file that unpacks to gigabytes never fills the memory.
 */
import { Inflate } from 'fflate'
import { say } from '../words/say'
import { UnreadableFile } from './contract-file'

export type Zip = {
  /** Paths as the file writes them. */
  readonly names: readonly string[]
  /** Unpacks one entry of at most so many bytes; undefined where there is none of that name. Throws UnreadableFile. */
  read(name: string, most: number): Uint8Array | undefined
}

type Entry = { readonly name: string; readonly method: number; readonly encrypted: boolean; readonly packed: number; readonly at: number }

const mostEntries = 20_000
/** Bytes unpacked from one file in all. */
const mostInAll = 256 * 1024 * 1024
/** Packed bytes taken at once. They unpack to about a thousand times as much at worst, which is what may be held beyond a limit. */
const step = 4096

export function openZip(bytes: Uint8Array): Zip {
  const entries = new Map<string, Entry>()
  for (const entry of directoryOf(bytes)) if (!entries.has(keyOf(entry.name))) entries.set(keyOf(entry.name), entry)
  let left = mostInAll
  return {
    names: [...entries.values()].map(({ name }) => name),
    read(name, most) {
      const entry = entries.get(keyOf(name))
      if (!entry) return undefined
      const unpacked = unpack(bytes, entry, Math.min(most, left))
      left -= unpacked.length
      return unpacked
    },
  }
}

/** Office files are looked into without regard to case, with either slash. */
const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

function* directoryOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) throw cutShort()
  let at = view.getUint32(end + 16, true)
  const count = Math.min(view.getUint16(end + 10, true), mostEntries)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    }
    at += 46 + nameLength + extraLength + commentLength
  }
}

/** Where the record stands that every zip ends with: after it comes at most a comment. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

function unpack(bytes: Uint8Array, { at, method, packed, encrypted }: Entry, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50 || encrypted) throw damaged()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > bytes.length) throw cutShort()
  const data = bytes.subarray(start, start + packed)
  if (method === 0 && packed > most) throw tooLarge()
  if (method === 0) return data
  if (method !== 8) throw damaged()
  return inflate(data, most)
}

function inflate(data: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0, finished = false
  const isOver = () => length > most
  const inflater = new Inflate((part, final) => {
    parts.push(part)
    length += part.length
    finished = final
  })
  try {
    for (let from = 0; from < data.length; from += step) {
      inflater.push(data.subarray(from, from + step), from + step >= data.length)
      if (isOver()) break
    }
  } catch {
    throw damaged()
  }
  if (isOver()) throw tooLarge()
  if (!finished) throw damaged()
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const cutShort = () => new UnreadableFile(say('This file ends too early. It was probably not downloaded in full: download it again, or ask for another copy.'), 'damaged')
export const damaged = () => new UnreadableFile(say('This file is damaged and cannot be read. Download it again, or ask for another copy.'), 'damaged')
export const tooLarge = () => new UnreadableFile(say('This file unpacks to more than can be read here. If it is a contract, open it where it was written, save it as a new file without pictures and open that.'), 'too-large')
