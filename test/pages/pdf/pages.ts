/** Pages that show the contract as paper, with their scripts, as the test's server serves them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { title } from './contract'
import { contractPdf, layOut } from './layout'
import { paper } from './write'

const here = fileURLToPath(new URL('.', import.meta.url))
const installed = (path: string) => readFileSync(`${here}../../../node_modules/${path}`, 'utf8')

/** By path: '/pdfjs', '/framed', '/react-pdf', '/portal', '/pictures', and whatever they load. */
export async function pdfPages(): Promise<Readonly<Record<string, string>>> {
  const names = ['pdfjs', 'react-pdf']
  const legacy = `${here}../../../node_modules/pdfjs-dist/legacy`
  const built = await build({
    configFile: false, root: here, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [{ find: /^pdfjs-dist$/, replacement: `${legacy}/build/pdf.mjs` }, { find: /^pdfjs-dist\/web/, replacement: `${legacy}/web` }] },
    build: {
      write: false, minify: false, modulePreload: false, reportCompressedSize: false, chunkSizeWarningLimit: 10_000, target: ['chrome120', 'firefox140'],
      rolldownOptions: { input: Object.fromEntries(names.map(name => [name, `${here}${name}.ts`])), output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  })
  const chunks = [built].flat().flatMap(each => ('output' in each ? each.output : [])).flatMap(file => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : []))
  return {
    ...Object.fromEntries(chunks),
    '/contract.pdf': contractPdf(),
    '/pdf.worker.js': installed('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    '/pdfjs.css': installed('pdfjs-dist/legacy/web/pdf_viewer.css'),
    '/react-pdf.css': installed('react-pdf/dist/Page/TextLayer.css'),
    '/viewer.css': readFileSync(`${here}viewer.css`, 'utf8'),
    '/pdfjs': page('pdfjs', `<header><strong>${title}.pdf</strong><output>1</output></header><div id="room"><div id="viewerContainer"><div id="viewer" class="pdfViewer"></div></div></div>`),
    '/framed': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your agreement</title><link rel="stylesheet" href="/viewer.css"></head><body><header><strong>Please read your agreement</strong></header><iframe src="/pdfjs"></iframe></body></html>`,
    '/react-pdf': page('react-pdf', '<div id="root"></div>'),
    '/portal': portal(true),
    '/pictures': portal(false),
  }
}

const page = (name: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/${name}.css"><link rel="stylesheet" href="/viewer.css"><script type="module" src="/${name}.js"></script></head><body>${body}</body></html>`

/** A portal for signing: each page is a picture, most often with its words beside it for those who cannot see. */
function portal(words: boolean): string {
  const sheets = layOut().map((lines, at) => {
    const texts = lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
    const strokes = lines.map(({ x, y }, i) => `<rect x="${x}" y="${y - 8}" width="${texts[i]!.length * 5}" height="5" fill="#666"/>`).join('')
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paper.width} ${paper.height}">${strokes}</svg>`
    return `<div class="sheet" data-page="${at + 1}"><img src="data:image/svg+xml,${encodeURIComponent(picture)}" alt="Page ${at + 1}">${words ? `<div class="sr-only">${texts.join(' ')}</div>` : ''}</div>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign ${title}</title><link rel="stylesheet" href="/viewer.css"></head>
<body><header><strong>Please review and sign</strong><button type="button">Decline</button><button type="button">Next field</button></header><main>${sheets.join('')}</main></body></html>`
}
