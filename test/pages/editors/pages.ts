/** A page for each editor, with its scripts, as the test's server serves them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const editors = ['tiptap', 'quill', 'ckeditor', 'lexical', 'slate', 'tinymce', 'tinymce-framed'] as const

const here = fileURLToPath(new URL('.', import.meta.url))

/** By path: '/quill' and whatever it loads. */
export async function editorPages(): Promise<Readonly<Record<string, string>>> {
  const names = [...editors, 'react']
  const built = await build({
    configFile: false, root: here, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false, minify: false, modulePreload: false, reportCompressedSize: false, chunkSizeWarningLimit: 10_000, target: ['chrome120', 'firefox140'],
      rolldownOptions: {
        input: Object.fromEntries(names.map(name => [name, `${here}${name}.ts`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  })
  const files = [built].flat().flatMap(each => ('output' in each ? each.output : []))
  const pages: Record<string, string> = { '/page.css': readFileSync(`${here}page.css`, 'utf8') }
  for (const file of files) pages[`/${file.fileName}`] = file.type === 'chunk' ? file.code : String(file.source)
  for (const name of names) pages[`/${name}`] = page(name, `/${name}.css` in pages)
  return pages
}

/** For the look of it. */
const tools = ['<b>B</b>', '<i>I</i>', '<u>U</u>', '¶', '≡', '↶', '↷'].map(tool => `<button type="button" tabindex="-1">${tool}</button>`).join('')

const page = (name: string, styled: boolean) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Photography Agreement, a draft</title>
${styled ? `<link rel="stylesheet" href="/${name}.css">` : ''}<link rel="stylesheet" href="/page.css"><script type="module" src="/${name}.js"></script></head>
<body><header><strong>Photography Agreement</strong><output>Draft</output><div role="toolbar">${tools}</div></header><main><div class="paper"><div id="editor"></div></div></main></body></html>`
