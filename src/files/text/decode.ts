/** The characters of a text in whatever way it was written down: by its mark, else UTF-8, else what Windows used before. */
export function decoded(bytes: Uint8Array, otherwise = 'windows-1252'): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoderFor(otherwise)(bytes)
  }
}

/** By an encoding's name; Windows' for western Europe where there is none of that name. */
export function decoderFor(encoding: string): (bytes: Uint8Array) => string {
  const decoder = decoderNamed(encoding) ?? new TextDecoder('windows-1252')
  if (decoder.encoding !== 'windows-1252') return bytes => decoder.decode(bytes)
  // Some versions of Node.js take it for ISO 8859-1, which has control characters in these places.
  return bytes => decoder.decode(bytes).replace(/[\u0080-\u009f]/g, letter => western[letter.charCodeAt(0) - 0x80]!)
}

export function decoderNamed(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding)
  } catch {
    return undefined
  }
}

const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
