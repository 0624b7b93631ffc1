/** A browser to which docs.google.com is the stand-in, and which reaches nothing else outside loopback. */
import type { Browser, Launch } from '../browsers/browser'
import { open } from '../browsers/open'
import type { Kind } from '../browsers/places'
import { openProxy, type Proxy } from '../browsers/proxy'
import { serveGoogleDocs, type GoogleDocs } from './server'

export type OnGoogleDocs = { readonly browser: Browser; readonly docs: GoogleDocs; readonly proxy: Proxy; close(): Promise<void> }

export async function openOnGoogleDocs(kind: Kind, launch: Launch = {}): Promise<OnGoogleDocs> {
  const docs = await serveGoogleDocs(), proxy = await openProxy(docs.tunnels)
  const browser = await open(kind, { ...launch, proxy: proxy.address, anyCertificate: true })
  return {
    browser, docs, proxy,
    close: async () => {
      await browser.close()
      await proxy.close()
      await docs.close()
    },
  }
}
