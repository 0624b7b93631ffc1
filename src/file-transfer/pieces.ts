/** A file's bytes in pieces that a message can carry. Bytes do not survive every browser's messages, letters do. Pure. */

/** Bytes of a file, at most: what a tab can hold a few times over. */
export const mostBytes = 300 * 1024 * 1024

/** Bytes in one piece. A third more as letters, far from what browsers refuse, and enough of it on its way for a disk or a network to be what one waits for. */
const pieceSize = 256 * 1024

/** Whatever the stream gives, in pieces of one size. Nobody who stops asking leaves it running. */
export async function* inPieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader()
  const piece = new Uint8Array(pieceSize)
  let filled = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const { value } = read
      for (let from = 0; from < value.length;) {
        const part = value.subarray(from, from + pieceSize - filled)
        piece.set(part, filled)
        filled += part.length
        from += part.length
        if (filled < pieceSize) continue
        yield toLetters(piece)
        filled = 0
      }
    }
    if (filled > 0) yield toLetters(piece.subarray(0, filled))
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

/** More arguments than these are too many for one call. */
const atOnce = 8192

function toLetters(bytes: Uint8Array): string {
  let letters = ''
  for (let i = 0; i < bytes.length; i += atOnce) letters += String.fromCharCode(...bytes.subarray(i, i + atOnce))
  return btoa(letters)
}

/** Throws for letters that no piece is written in. */
export function toBytes(piece: string): Uint8Array<ArrayBuffer> {
  const letters = atob(piece), bytes = new Uint8Array(letters.length)
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i)
  return bytes
}
