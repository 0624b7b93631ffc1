import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type EnvironmentOptions, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const targets = ['chrome', 'firefox'] as const
type Target = (typeof targets)[number]

/** Extension pages: ES modules, which may share chunks. */
const pages = { popup: 'panel/popup.html', 'side-panel': 'panel/side-panel.html', print: 'panel/print.html', options: 'options/options.html', reader: 'reader/reader.html' }
/** Scripts that the browser loads by name: one self-contained file each. */
const scripts = { background: 'background/background.ts', page: 'page/page.ts', paper: 'page/paper.ts', 'google-docs': 'page/google-docs.ts', 'google-docs-bridge': 'page/google-docs-bridge.ts', arrival: 'page/arrival.ts', 'fetch-file': 'page/fetch-file.ts' }

const readJson = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))

/** manifest.json holds both browsers' keys; each browser's copy keeps its own. The version is package.json's. */
function manifestFor(target: Target) {
  const { manifest_version, background, side_panel, sidebar_action, minimum_chrome_version, browser_specific_settings, permissions, storage, ...rest } = readJson('manifest.json')
  const both = { manifest_version, version: readJson('package.json').version, ...rest }
  return target === 'chrome'
    ? { ...both, permissions, minimum_chrome_version, side_panel, storage, background: { service_worker: background.service_worker } }
    : { ...both, permissions: permissions.filter((p: string) => p !== 'sidePanel'), browser_specific_settings, sidebar_action, background: { scripts: background.scripts } }
}

/** The oldest browsers that the manifest allows: what is built is written so that they understand it. */
function oldest() {
  const { minimum_chrome_version: chrome, browser_specific_settings: { gecko } } = readJson('manifest.json')
  return [`chrome${chrome}`, `firefox${gecko.strict_min_version}`]
}

function writeManifest(target: Target): Plugin {
  return {
    name: `manifest-${target}`,
    applyToEnvironment: environment => environment.name === `${target}_pages`,
    buildStart() {
      this.addWatchFile(at('manifest.json'))
      this.addWatchFile(at('package.json'))
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: JSON.stringify(manifestFor(target), null, 2) })
    },
  }
}

/** What pdf.js asks for while it reads a file: its worker, character maps, the fonts that every PDF may count on, and signs for notes. JPEG 2000 goes without WebAssembly, so that no page of ours needs leave to run any. */
const ofPdfjs: Readonly<Record<string, (file: string) => boolean>> = {
  'legacy/build': file => file === 'pdf.worker.min.mjs',
  'legacy/web/images': file => file.startsWith('annotation-'),
  cmaps: () => true,
  standard_fonts: () => true,
  wasm: file => /^openjpeg_nowasm|^LICENSE_(?:PDFJS_)?OPENJPEG/.test(file),
}

function packPdfjs(): Plugin {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    name: 'pack-pdfjs',
    applyToEnvironment: environment => environment.name.endsWith('_pages'),
    generateBundle() {
      for (const [folder, wanted] of Object.entries(ofPdfjs)) {
        for (const file of readdirSync(join(root, folder)).filter(wanted)) this.emitFile({ type: 'asset', fileName: `pdfjs/${folder.replace(/^legacy\/(?:web\/)?/, '')}/${file}`, source: readFileSync(join(root, folder, file)) })
      }
    },
  }
}

/** What rules and kinds are tested and documented by. Nothing asks for it at run time, and it is half of the engine's size. */
const examples = new Set(['flags', 'passes', 'finds'])

function leaveOutExamples(): Plugin {
  return {
    name: 'leave-out-examples',
    applyToEnvironment: environment => environment.name.endsWith('_background'),
    transform: {
      filter: { id: /\/src\/engine\/(?:rules|provisions|key-terms)\// },
      handler(code) {
        const lists: { readonly start: number; readonly end: number }[] = []
        const look = (node: unknown): void => {
          if (Array.isArray(node)) return node.forEach(look)
          if (typeof node !== 'object' || node === null) return
          const { type, key, value } = node as { type?: string; key?: { name?: string }; value?: { type?: string; start: number; end: number } }
          if (type === 'Property' && examples.has(key?.name ?? '') && value?.type === 'ArrayExpression') lists.push(value)
          else Object.values(node).forEach(look)
        }
        look(this.parse(code))
        let kept = '', from = 0
        for (const { start, end } of lists) {
          // As many lines as before, so that every other line keeps its place in the source map.
          kept += `${code.slice(from, start)}[${code.slice(start, end).replace(/[^\n]/g, '')}]`
          from = end
        }
        return lists.length > 0 ? { code: kept + code.slice(from), map: null } : null
      },
    },
  }
}

/** compromise unpacks its dictionary when it is loaded, which took most of each waking of the background. It is loaded with the first word that it is asked about. Asked for in this way it gives its CommonJS build, which is the function itself. */
function loadGrammarLate(): Plugin {
  const early = "import nlp from 'compromise/two'"
  return {
    name: 'load-grammar-late',
    enforce: 'pre',
    applyToEnvironment: environment => environment.name.endsWith('_background'),
    transform: {
      filter: { id: /\/src\/engine\/grammar\/verbs\.ts$/ },
      handler(code) {
        if (!code.includes(early)) throw new Error('compromise is no longer loaded where it was')
        return { code: code.replace(early, "const nlp = word => require('compromise/two')(word)"), map: null }
      },
    },
  }
}

const ourPlaybooks = at('src/engine/playbooks/ours/')

/** What the options page shows of the engine: its texts alone, as modules. They are worked out from the engine itself, so that nothing has to be kept beside it. */
const madeOfEngine = {
  'evenhand:rules': ({ ruleTexts }: EngineTexts) => ({ rules: ruleTexts() }),
  'evenhand:playbooks': ({ limitTexts }: EngineTexts) => ({ limits: limitTexts(), templates: readdirSync(ourPlaybooks).toSorted().map(file => readFileSync(`${ourPlaybooks}/${file}`, 'utf8')) }),
}

type EngineTexts = typeof import('./src/engine/texts')
const runEngine = () => runnerImport<EngineTexts>(at('src/engine/texts.ts'), { configFile: false, logLevel: 'error' })

function makeOfEngine(): Plugin {
  let engine: ReturnType<typeof runEngine> | undefined
  return {
    name: 'make-of-engine',
    resolveId: { filter: { id: /^evenhand:/ }, handler: id => (Object.hasOwn(madeOfEngine, id) ? id : null) },
    load: {
      filter: { id: /^evenhand:/ },
      async handler(id) {
        const { module, dependencies } = await (engine ??= runEngine())
        for (const file of dependencies) this.addWatchFile(file)
        return Object.entries(madeOfEngine[id as keyof typeof madeOfEngine](module)).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
      },
    },
    watchChange() { engine = undefined },
  }
}

/** The scripts in pages speak to the background and call nothing else of the browser's, and what our own pages call besides answers with promises in every browser of today: neither needs the account of more than the one call that is answered through a callback. */
function leaveOutInterfaces(): Plugin {
  return {
    name: 'leave-out-interfaces',
    applyToEnvironment: environment => /_(?:page|arrival|fetch_file|pages)$/.test(environment.name),
    transform: {
      filter: { id: /\/webextension-polyfill\// },
      handler(code) {
        const opening = 'const apiMetadata = {', room = '"runtime": {', call = '"sendMessage": {', closing = '\n        },'
        const start = code.indexOf(opening), inside = code.indexOf(room, start), called = code.indexOf('}', code.indexOf(call, inside))
        let kept = '', from = 0
        const leaveOut = (first: number, next: string): void => {
          const last = code.indexOf(next, first)
          if (first < from || last < 0) throw new Error('webextension-polyfill is no longer written as it was')
          // As many lines as before, so that every other line keeps its place in the source map.
          kept += code.slice(from, first) + code.slice(first, last).replace(/[^\n]/g, '')
          from = last
        }
        leaveOut(start < 0 ? -1 : start + opening.length, room)
        leaveOut(inside + room.length, call)
        leaveOut(called + 1, closing)
        leaveOut(from + closing.length, '\n      };')
        // Developer tools, and the browser's own settings.
        leaveOut(code.indexOf('const onRequestFinishedWrappers'), 'const onMessageWrappers')
        leaveOut(code.indexOf('devtools: {', from), 'runtime: {')
        leaveOut(code.indexOf('const settingMetadata = {', from), 'return wrapObject(')
        return { code: kept + code.slice(from), map: null }
      },
    },
  }
}

function environment(target: Target, input: Record<string, string>, format: 'es' | 'iife'): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { __TARGET__: JSON.stringify(target) },
    build: {
      outDir: at(`dist/${target}`),
      copyPublicDir: format === 'es',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, at(`src/${file}`)])),
        // Running the engine takes its time, and that is known.
        checks: { pluginTimings: false },
        output: format === 'es'
          ? { entryFileNames: 'chunks/[name].js', chunkFileNames: 'chunks/[name].js', assetFileNames: 'chunks/[name][extname]' }
          : { entryFileNames: '[name].js', format, codeSplitting: false },
      },
    },
  }
}

const environments = Object.fromEntries(targets.flatMap(target => [
  [`${target}_pages`, environment(target, pages, 'es')],
  ...Object.entries(scripts).map(([name, file]) => [`${target}_${name.replaceAll('-', '_')}`, environment(target, { [name]: file }, 'iife')] as const),
]))

export default defineConfig({
  root: at('src'),
  base: './',
  publicDir: at('assets'),
  plugins: [...targets.map(writeManifest), packPdfjs(), leaveOutExamples(), loadGrammarLate(), makeOfEngine(), leaveOutInterfaces()],
  build: { target: oldest(), sourcemap: true, modulePreload: false, emptyOutDir: false, reportCompressedSize: false, chunkSizeWarningLimit: 1500 },
  environments,
  builder: {
    async buildApp(builder) {
      for (const target of targets) rmSync(at(`dist/${target}`), { recursive: true, force: true })
      for (const name of Object.keys(environments)) await builder.build(builder.environments[name]!)
    },
  },
  test: {
    root: at('.'),
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], setupFiles: 'test/as-chrome.ts', testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
})
