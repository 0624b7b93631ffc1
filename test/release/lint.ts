/** What Mozilla's own linter says of the built extension, without what is known and explained here. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../browsers/build'
import { originOf } from './origin'

type Message = { readonly _type: string; readonly code: string; readonly message: string; readonly description: string; readonly file?: string; readonly line?: number; readonly column?: number }

/** What the linter may go on saying: of the code of one package, or of our manifest, and why it stays. */
const known: readonly { readonly code: string; readonly of: string; readonly why: string }[] = [
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', of: 'manifest.json', why: 'Firefox for Android is not offered: there is no gecko_android in the manifest. On computers the key is known since 140.' },
  { code: 'DANGEROUS_EVAL', of: 'pdfjs-dist', why: 'asks whether the page may make code of text, and whether it is the global object: our policy says no, and it goes on without' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', of: 'pdfjs-dist', why: 'imports its own parts by an address that we give, and puts the words of its own interface, which come with it, on the page' },
  { code: 'DANGEROUS_EVAL', of: 'jszip', why: 'makes code of a text that somebody gave it in place of a function, which nobody does, and which our policy forbids' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', of: 'preact', why: 'its dangerouslySetInnerHTML, which no component of ours uses (test/markup.test.ts holds them to it)' },
]

/** One line for each thing that is not known. `folder` is dist/firefox, with its source maps. */
export function lint(folder: string): readonly string[] {
  return messages(folder)
    .map(message => ({ ...message, from: message.file === undefined || message.line === undefined ? undefined : originOf(join(folder, message.file), message.line, message.column ?? 1) }))
    .filter(({ code, file, from }) => !known.some(each => each.code === code && each.of === (from?.package ?? file)))
    .map(({ _type, code, message, description, file, from }) => `${_type} ${code} in ${from ? [from.package, `${from.file}:${from.line}`].filter(Boolean).join(' ') : file ?? 'the package'}: ${message}. ${description}`)
}

function messages(folder: string): readonly Message[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json', '--ignore-files', '**/*.map'], {
    encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  })
  if (!stdout.includes('"summary"')) throw new Error(`web-ext lint did not run: ${stderr || stdout}`)
  const { errors, warnings, notices } = JSON.parse(stdout) as { errors: Message[]; warnings: Message[]; notices: Message[] }
  return [...errors, ...warnings, ...notices]
}
