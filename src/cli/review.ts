/** The engine on files, from a terminal. Ends with 1 when an input could not be read or reviewed; the others are reviewed all the same. */
import { parseArgs } from 'node:util'
import type { ReviewOptions } from '../engine/review'
import { plain, reviewFiles } from './files'
import { reviewLines } from './json-lines'
import { readPlaybookFile } from './playbook-file'
import { isReportKind, reportKinds, reportOn } from './report'

const usage = `Reviews contracts with the rules of the extension. Nothing leaves this machine.

  npm run --silent review -- FILE… [--side ROLE] [--playbook FILE] [--json]     .pdf, .docx, .odt, .rtf, .html, .md and .txt files
  npm run --silent review -- FILE --report KIND               a report to hand over: text, md, html, json or csv; ics: its dates
  npm run --silent review -- --jsonl                          lines {"id", "text", "side"?} from standard input

  --side ROLE      whose side you are on, as the contract calls it: --side Customer
  --playbook FILE  what you want, in YAML; docs/playbooks.md says how
  --json           the whole review as JSON; for several files a list of {"file", "review"}
  --report KIND    one file as a report for a lawyer or a colleague; ics: the sure dates as a calendar file
  --jsonl          writes a line {"id", "review"} for each line read, in order
  --help           this text
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { side: { type: 'string' }, playbook: { type: 'string' }, json: { type: 'boolean', default: false }, report: { type: 'string' }, jsonl: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const playbook = values.playbook === undefined ? {} : { playbook: await readPlaybookFile(values.playbook) }
  if (values.jsonl) return reviewLines(process.stdin, playbook)
  if (positionals.length === 0) {
    process.stderr.write(usage)
    return 2
  }
  const options = { ...playbook, ...(values.side === undefined ? {} : { side: values.side }) }
  if (values.report !== undefined) return printReport(positionals, values.report, options)
  return reviewFiles(positionals, { json: values.json, ...options })
}

async function printReport(files: readonly string[], kind: string, options: ReviewOptions): Promise<number> {
  if (!isReportKind(kind)) throw new Error(`a report can be ${reportKinds.join(', ')}; not "${kind}"`)
  const [file, ...more] = files
  if (file === undefined || more.length > 0) throw new Error('a report is made of one file at a time')
  try {
    process.stdout.write(await reportOn(file, kind, options))
    return 0
  } catch (error) {
    process.stderr.write(`${file}: ${plain(error)}\n`)
    return 1
  }
}

// A reader that closes early ("| head") is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
