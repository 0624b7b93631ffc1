/** Reads addresses of Google Docs. Pure. */

/** A document's address up to its id, "/document/u/1/d/abc" or "/a/firm.example/document/d/abc", then what of it is shown. */
const form = /^((?:\/a\/[^/]+)?\/document\/(?:u\/\d+\/)?d\/[\w-]+)(?:\/(\w*))?$/

/** True where the page draws the document on a canvas. Published and plain pages (/pub, /mobilebasic) are ordinary HTML. */
export function isEditor({ hostname, pathname }: { readonly hostname: string; readonly pathname: string }): boolean {
  const read = form.exec(pathname)
  return hostname === 'docs.google.com' && read !== null && ['', 'edit', 'view', 'preview', 'copy'].includes(read[2] ?? '')
}

/** Which document within the document is shown: "t.0" is the first. */
export const documentTab = ({ search }: { readonly search: string }): string => new URLSearchParams(search).get('tab') ?? 't.0'

/** Where Google gives the document, as text or for Word, to whoever may see it: the same site, which leads to another host. */
export function exportAddress(location: { readonly pathname: string; readonly search: string }, format: 'txt' | 'docx' = 'txt'): string | undefined {
  const base = form.exec(location.pathname)?.[1]
  return base && `${base}/export?format=${format}&tab=${encodeURIComponent(documentTab(location))}`
}
