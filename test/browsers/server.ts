/** Serves pages and folders on loopback, and says what was asked for. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { Server as SecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export type Site = { readonly url: string; readonly asked: readonly string[]; close(): Promise<void> }

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png' }

/** `pages` maps a path such as '/lease' to HTML; anything else is looked for in `folder`. Nothing is cached. */
export async function serve({ pages = {}, folder }: { readonly pages?: Readonly<Record<string, string>>; readonly folder?: string }): Promise<Site> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback')
    asked.push(pathname)
    const body = pages[pathname] ?? read(folder, pathname)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': types[extname(pathname)] ?? types['.html']!, 'cache-control': 'no-store' }).end(body)
  })
  const port = await listen(server)
  return { url: `http://127.0.0.1:${port}`, asked, close: () => shut(server) }
}

export async function listen(server: Server | SecureServer): Promise<number> {
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  return (server.address() as AddressInfo).port
}

export async function shut(server: Server | SecureServer): Promise<void> {
  server.closeAllConnections()
  await new Promise(resolve => { server.close(resolve) })
}

function read(folder: string | undefined, pathname: string): Buffer | undefined {
  if (folder === undefined) return undefined
  const file = normalize(join(folder, decodeURIComponent(pathname)))
  if (!file.startsWith(normalize(folder))) return undefined
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
