/** Serves contracts as docs.google.com does, with the other hosts that an export leads to. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { fileURLToPath } from 'node:url'
import { certificateFor } from '../browsers/certificate'
import { scriptFrom } from '../browsers/script'
import { listen, shut } from '../browsers/server'
import type { Contract } from './blocks'
import { contractOf, lengths } from './contract'
import { modelOf } from './model'
import type { Switch } from './switches'
import { asHtml, asText, asWord, forPhones, published } from './written'

export type GoogleDocs = {
  /** The port on loopback for each host that is served. */
  readonly tunnels: Readonly<Record<string, number>>
  /** What was asked for, as "docs.google.com/document/d/…?…". */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export type Address = { readonly sim?: readonly Switch[]; /** How many Work Orders; seven pages where it is not said. */ readonly n?: number; readonly tab?: string; readonly page?: 'edit' | 'view' | 'preview' | 'mobilebasic' | 'pub' }

/** Google's names of documents have 44 characters. One for each way to open it, so that tests side by side do not meet. */
const idOf = (sim: readonly Switch[], n: number) => ['1KitchenServices', n, ...sim].join('-').padEnd(44, '_')
const docs = 'docs.google.com', texts = 'doc-0s-7k-docstext.googleusercontent.com', accounts = 'accounts.google.com'

export function addressOf({ sim = [], n = lengths.short, tab = 't.0', page = 'edit' }: Address = {}): string {
  return `https://${docs}/document/d/${idOf(sim, n)}/${page}?${new URLSearchParams({ tab, n: String(n), ...sim.length > 0 && { sim: sim.join() } }).toString()}`
}

/** How a document was opened last, and what was saved of it since, tab by tab. */
type Opened = { readonly contract: Contract; readonly sim: ReadonlySet<string>; saved: Readonly<Record<string, string>> }

export async function serveGoogleDocs(): Promise<GoogleDocs> {
  const asked: string[] = [], opened = new Map<string, Opened>(), script = await scriptFrom(fileURLToPath(new URL('page/start.ts', import.meta.url)))
  const server = createServer(await certificateFor([docs, texts, accounts]), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    asked.push(url.host + url.pathname + url.search)
    void answer({ request, response, url, opened, script })
  })
  const port = await listen(server)
  return { tunnels: { [docs]: port, [texts]: port, [accounts]: port }, asked, close: () => shut(server) }
}

async function answer({ request, response, url, opened, script }: { request: IncomingMessage; response: ServerResponse; url: URL; opened: Map<string, Opened>; script: string }): Promise<void> {
  const send = (status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array = '') => { response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body) }
  if (url.host === accounts) return send(200, html, '<!doctype html><title>Sign in - Google Accounts</title><p>Sign in to continue to Google Docs</p>')
  if (url.pathname === scriptPath) return send(200, { 'content-type': 'text/javascript; charset=utf-8' }, script)
  const [, document, action] = /^\/(?:document\/(?:u\/\d+\/)?d|export)\/([\w-]+)\/?(\w*)$/.exec(url.pathname) ?? []
  if (document === undefined) return send(404, {})
  const known = opened.get(document)
  if (url.host === texts) return known ? send(200, { ...exportedAs[exported(url)] ?? plain, 'access-control-allow-origin': '*', 'content-disposition': 'attachment' }, exportOf(known, url)) : send(404, {})
  if (action === 'export') {
    if (known?.sim.has('signin')) return send(302, { location: `https://${accounts}/ServiceLogin` })
    if (!known || known.sim.has('noexport') || known.sim.has('wordonly') && exported(url) === 'txt') return send(403, html, '<!doctype html><title>Error</title>')
    return send(307, { location: `https://${texts}/export/${document}${url.search}` })
  }
  if (action === 'save') {
    if (known) known.saved = { ...known.saved, ...JSON.parse(await textOf(request)) as Opened['saved'] }
    return send(200, {})
  }
  const contract = contractOf(Number(url.searchParams.get('n') ?? lengths.short))
  opened.set(document, { contract, sim: new Set((url.searchParams.get('sim') ?? '').split(',')), saved: {} })
  if (action === 'mobilebasic') return send(200, html, forPhones(contract))
  if (action === 'pub') return send(200, html, published(contract))
  return send(200, { ...html, 'content-security-policy': policy }, editorPage(contract))
}

const html = { 'content-type': 'text/html; charset=utf-8' }, plain = { 'content-type': 'text/plain; charset=utf-8' }
const scriptPath = '/static/document/client/js/stand-in.js'
/** The part that matters to whoever runs in the page: no text may become script or elements by itself. */
const policy = "require-trusted-types-for 'script'; script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'"

const exportedAs: Readonly<Record<string, Readonly<Record<string, string>>>> = { html, docx: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } }
const exported = (url: URL) => url.searchParams.get('format') ?? 'txt'

/** One tab where it is named, all of them otherwise. */
function exportOf({ contract, saved }: Opened, url: URL): string | Uint8Array {
  if (exported(url) === 'html') return asHtml(contract)
  const tab = url.searchParams.get('tab'), tabs = contract.tabs.filter(({ id }) => tab === null || id === tab)
  if (exported(url) === 'docx') return asWord(tabs.map(({ blocks }) => modelOf(blocks)))
  return tabs.map(({ id, blocks }) => saved[id] ?? asText([modelOf(blocks)])).join('\r\n')
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The text lies in the first page only as the steps that wrote it, and what is there to be read says something else. */
function editorPage(contract: Contract): string {
  const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Google Docs</title></head><body>
<noscript>JavaScript isn't enabled in your browser, so this file can't be opened. Enable and reload.</noscript>
<script>DOCS_modelChunk = { chunk: [{ ty: 'is', ibi: 1, s: ${json(modelOf(contract.tabs[0]!.blocks).text.slice(1, -2))} }], revision: 1 }</script>
<script type="application/json" id="contract">${json(contract)}</script><script src="${scriptPath}"></script></body></html>`
}
