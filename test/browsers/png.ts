/** Reads the pixels of a picture that a browser took: PNG with 8 bits a channel, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib'

export type Picture = { readonly width: number; readonly height: number; /** Red, green and blue of a pixel, 0–255 each. */ at(x: number, y: number): readonly [number, number, number] }

/** Throws on any other kind of picture. */
export function readPng(png: Buffer): Picture {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG')
  let width = 0, height = 0, channels = 0
  const parts: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      width = data.readUInt32BE(0)
      height = data.readUInt32BE(4)
      channels = data[9] === 6 ? 4 : data[9] === 2 ? 3 : 0
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('a PNG of a kind that browsers do not write')
    }
    if (kind === 'IDAT') parts.push(data)
    at += length + 12
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  return { width, height, at: (x, y) => {
    const i = (y * width + x) * channels
    return [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
  } }
}

/** How many pixels two pictures of one size differ in, of those that are `among` them. A pixel differs when any channel does by more than 8, which no rounding reaches. */
export function differing(one: Picture, other: Picture, among: (x: number, y: number) => boolean = () => true): number {
  if (one.width !== other.width || one.height !== other.height) throw new Error('the pictures are not of one size')
  let count = 0
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      const a = one.at(x, y), b = other.at(x, y)
      if (Math.abs(a[0] - b[0]) > 8 || Math.abs(a[1] - b[1]) > 8 || Math.abs(a[2] - b[2]) > 8) if (among(x, y)) count++
    }
  }
  return count
}

/** Undoes PNG's five row filters (RFC 2083 §6). */
function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]
    const row = y * stride
    for (let i = 0; i < stride; i++) {
      const left = i < step ? 0 : out[row + i - step]!
      const up = y === 0 ? 0 : out[row - stride + i]!
      const corner = y === 0 || i < step ? 0 : out[row - stride + i - step]!
      const guess = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner)
      out[row + i] = raw[y * (stride + 1) + 1 + i]! + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const a = Math.abs(guess - left), b = Math.abs(guess - up), c = Math.abs(guess - corner)
  return a <= b && a <= c ? left : b <= c ? up : corner
}
