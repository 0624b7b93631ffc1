/** The engine on files, from a terminal. Ends with 1 when an input could not be read or reviewed; the others are reviewed all the same. */
import { parseArgs } from 'node:util'
import { reviewFiles } from './files'
import { reviewLines } from './json-lines'
import { readPlaybookFile } from './playbook-file'

const usage = `Reviews contracts with the rules of the extension. Nothing leaves this machine.

  npm run --silent review -- FILE… [--side ROLE] [--playbook FILE] [--json]     .txt, .md and .html files
  npm run --silent review -- --jsonl                          lines {"id", "text", "side"?} from standard input

  --side ROLE      whose side you are on, as the contract calls it: --side Customer
  --playbook FILE  what you want, in YAML; docs/playbooks.md says how
  --json           the whole review as JSON; for several files a list of {"file", "review"}
  --jsonl          writes a line {"id", "review"} for each line read, in order
  --help           this text
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { side: { type: 'string' }, playbook: { type: 'string' }, json: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
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
  return reviewFiles(positionals, { json: values.json, ...playbook, ...(values.side === undefined ? {} : { side: values.side }) })
}

// A reader that closes early ("| head") is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
