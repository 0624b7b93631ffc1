/**
 * What a reader waits for the first page of a PDF of 100 pages, from the file to its drawn words, beside a page that holds nothing but pdf.js's own viewer
 * component. Both pages are in one extension, and take turns; the ratio is the median of the rounds'.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { call, until, type Browser } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { openChromium } from '../browsers/chromium'
import { giveFile } from '../browsers/hands'
import { longContract } from '../files/pdf/long-contract'

const rounds = 9, most = 1.5

const html = `<!doctype html>
<title>pdf.js alone</title>
<link rel="stylesheet" href="pdf_viewer.css">
<link rel="stylesheet" href="bare.css">
<input type="file">
<div id="box"><div class="pdfViewer"></div></div>
<script type="module" src="bare.js"></script>`
const css = '#box { position: absolute; inset: 48px 0 0; overflow: auto }'
const script = `import { getDocument, GlobalWorkerOptions } from './pdf.min.mjs'
import { EventBus, PDFLinkService, PDFViewer } from './pdf_viewer.mjs'
GlobalWorkerOptions.workerSrc = '../pdfjs/build/pdf.worker.min.mjs'
document.querySelector('input').addEventListener('change', async ({ target }) => {
  const eventBus = new EventBus(), linkService = new PDFLinkService({ eventBus })
  const viewer = new PDFViewer({ container: document.getElementById('box'), eventBus, linkService })
  linkService.setViewer(viewer)
  eventBus.on('pagesinit', () => { viewer.currentScaleValue = 'auto' })
  const pdf = await getDocument({ data: new Uint8Array(await target.files[0].arrayBuffer()), standardFontDataUrl: '../pdfjs/standard_fonts/', cMapUrl: '../pdfjs/cmaps/', cMapPacked: true }).promise
  viewer.setDocument(pdf)
  linkService.setDocument(pdf)
})`

export async function firstPage(): Promise<void> {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-')), pdfjs = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy')
  cpSync(join(root, 'dist/chrome'), folder, { recursive: true })
  for (const file of ['build/pdf.min.mjs', 'web/pdf_viewer.mjs', 'web/pdf_viewer.css']) cpSync(join(pdfjs, file), join(folder, 'bare', file.replace(/^.*\//, '')))
  for (const [file, text] of [['bare.html', html], ['bare.css', css], ['bare.js', script]] as const) writeFileSync(join(folder, 'bare', file), text)
  const browser = await openChromium({ extension: folder })
  try {
    const bytes = longContract(100)
    const figures: { ours: number; bare: number }[] = []
    // The first round warms the browser, and is not counted.
    for (let round = 0; round <= rounds; round++) {
      const first = round % 2 === 0, ours = first ? await waitFor(browser, 'reader/reader.html', bytes) : 0, bare = await waitFor(browser, 'bare/bare.html', bytes)
      figures.push({ ours: first ? ours : await waitFor(browser, 'reader/reader.html', bytes), bare })
    }
    report(figures.slice(1))
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(figures: readonly { readonly ours: number; readonly bare: number }[]): void {
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
  const ours = median(figures.map(({ ours }) => ours)), bare = median(figures.map(({ bare }) => bare)), ratio = median(figures.map(({ ours, bare }) => ours / bare))
  console.log(`${ratio <= most ? '  ' : '✗ '}first page of 100, ours beside pdf.js alone        asked ${most.toFixed(1)}  is ${ratio.toFixed(2)} ×   ${ours.toFixed(0)} ms beside ${bare.toFixed(0)} ms, ${figures.length} rounds, load ${loadavg()[0]!.toFixed(1)}`)
}

/** Milliseconds from the file being chosen to the first page being drawn, with its words over it. */
async function waitFor(browser: Browser, page: string, bytes: Uint8Array): Promise<number> {
  const tab = await browser.open(browser.url(page))
  await until('the page', () => tab.evaluate<boolean>('document.querySelector("input[type=file]") !== null'))
  await call(tab, () => {
    let started = 0
    document.addEventListener('change', () => { started = performance.now() }, { capture: true })
    Object.assign(globalThis, { drawn: new Promise(resolve => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.page[data-page-number="1"] .endOfContent')) return
        observer.disconnect()
        requestAnimationFrame(() => resolve(performance.now() - started))
      })
      observer.observe(document, { subtree: true, childList: true })
    }) })
  })
  await giveFile(tab, 'long.pdf', bytes)
  const waited = await tab.evaluate<number>('drawn')
  await tab.close()
  return waited
}
