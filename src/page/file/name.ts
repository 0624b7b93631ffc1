/** What a file is called: as its server says, else by the last part of its address. Pure. */
export function nameFrom(disposition: string | null, address: string): string | undefined {
  return tidy(fromDisposition(disposition ?? '') || fromAddress(address)) || undefined
}

/** `filename*=UTF-8''%E2%82%AC.pdf` goes before `filename="euro.pdf"`. */
function fromDisposition(header: string): string {
  const [, charset = '', coded] = /;\s{0,9}filename\*\s{0,9}=\s{0,9}"?([\w-]{0,20})'[^']{0,20}'([^;"]+)/i.exec(header) ?? []
  if (coded !== undefined && /^utf-?8$/i.test(charset)) return decoded(coded)
  const [, quoted, plain = ''] = /;\s{0,9}filename\s{0,9}=\s{0,9}(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header) ?? []
  return decoded(asSent(quoted?.replace(/\\(.)/g, '$1') ?? plain))
}

function fromAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && /^(?:https?|file|ftp):$/.test(url.protocol) ? decoded(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)) : ''
}

/** Servers send UTF-8 where letters are Latin-1 by the standard, and browsers give them as such. */
function asSent(letters: string): string {
  if (!/[\x80-\xff]/.test(letters) || /[^\0-\xff]/.test(letters)) return letters
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(letters, letter => letter.charCodeAt(0)))
  } catch {
    return letters
  }
}

function decoded(coded: string): string {
  try {
    return decodeURIComponent(coded)
  } catch {
    return coded
  }
}

/** Of what may be a path, the file; nothing that cannot be seen. */
const tidy = (name: string) => (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{C}]/gu, '').trim().slice(0, 200)
