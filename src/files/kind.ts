import type { FileKind } from './contract-file'

/** What a file is by its first bytes, and only where they are a text's, by its name: files are named wrongly, and bytes are not. Undefined: nothing that holds a contract's text. */
export function kindOf(bytes: Uint8Array, name: string): FileKind | undefined {
  const head = lettersOf(bytes.subarray(0, 1024))
  // Some PDFs begin with a few bytes of their own.
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return kindOfArchive(bytes, head)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (!isText(bytes)) return undefined
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html|head|body)\b/is.test(head.replace(/^(?:ï»¿)/, '')) || /\.html?$/i.test(name)) return 'html'
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text'
}

/** An archive lists what it holds at its end, and names it before each part. */
function kindOfArchive(bytes: Uint8Array, head: string): FileKind | undefined {
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt'
  const tail = lettersOf(bytes.subarray(-66_000))
  if (tail.includes('word/') || head.includes('word/')) return 'docx'
  // Packed anew by another program, it no longer says so at its beginning.
  return tail.includes('content.xml') && tail.includes('META-INF/') ? 'odt' : undefined
}

/** Bytes of a text, in UTF-8 or, with its mark, in UTF-16: no such text holds the control characters that every other file begins with. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe || first === 0xfe && second === 0xff) return true
  return bytes.subarray(0, 4096).every(byte => byte >= 32 || byte >= 9 && byte <= 13 || byte === 27)
}

const lettersOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
