/** A picture of a browser as a PNG with a palette: a screen has few colours, and the file becomes a third of what it was. */
import { crc32, deflateSync } from 'node:zlib'
import { readPng } from '../browsers/png'

const most = 256

export function small(png: Buffer): Buffer {
  const picture = readPng(png), { width, height } = picture
  const counts = new Map<number, number>()
  const colour = (x: number, y: number) => picture.at(x, y).reduce((sum, each) => sum * 256 + each, 0)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) counts.set(colour(x, y), (counts.get(colour(x, y)) ?? 0) + 1)
  const kept = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, most).map(([each]) => each)
  const places = new Map(kept.map((each, place) => [each, place]))
  for (const each of counts.keys()) if (!places.has(each)) places.set(each, nearest(each, kept))

  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colour(x, y))!
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', head), chunk('PLTE', Buffer.from(kept.flatMap(channels))), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

function nearest(colour: number, among: readonly number[]): number {
  const [r, g, b] = channels(colour)
  const far = (each: number) => { const [x, y, z] = channels(each); return (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2 }
  return among.reduce((best, each, place) => (far(each) < far(among[best]!) ? place : best), 0)
}

/** A chunk of a PNG: its length, its kind, what it holds, and a check on both. */
function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]), ends = Buffer.alloc(8)
  ends.writeUInt32BE(body.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}
