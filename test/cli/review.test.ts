import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Review } from '../../src/engine/review'
import { review } from '../../src/engine/review'
import { readDocx } from '../../src/files/docx/docx'
import { joined, shownIn } from '../../src/messages/joined'
import { supplyContract } from '../files/docx/supply-contract'
import { lines, makePdf } from '../files/pdf/make-pdf'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
let folder = ''

// Every test starts the program anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-cli-'))
  writeFileSync(join(folder, 'short.txt'), 'Services Agreement\n\nThis Agreement is made between Ash Ltd ("Supplier") and Birch Ltd ("Customer").\n\n1. Supplier may terminate this Agreement at any time for convenience.\n')
  writeFileSync(join(folder, 'short.html'), '<h1>Services</h1><p>Customer shall pay within thirty (45) days.</p>')
  writeFileSync(join(folder, 'latin1.txt'), Buffer.from([0x50, 0xe4, 0x79]))
  writeFileSync(join(folder, 'empty.txt'), ' \n')
  writeFileSync(join(folder, 'german.txt'), 'Der Mieter zahlt dem Vermieter die Miete bis zum dritten Werktag eines jeden Monats. Die Kündigung muss schriftlich erfolgen und wird mit dem Zugang wirksam. '.repeat(5))
  writeFileSync(join(folder, 'code.txt'), readFileSync(join(root, 'src/cli/review.ts')))
  writeFileSync(join(folder, 'lease.doc'), makePdf([{ drawn: lines(['Services Agreement', '', '1. Customer shall pay within thirty (45) days of the invoice.']) }]))
  writeFileSync(join(folder, 'picture.pdf'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))
  writeFileSync(join(folder, 'supply.docx'), supplyContract())
  writeFileSync(join(folder, 'escape.md'), 'Customer shall pay \u001b[31mred\u001b[0m and/or blue.')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Each test starts the program anew, which takes a second or two, and longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [tsx, 'src/cli/review.ts', ...args], { cwd: root, maxBuffer: 1 << 26 }, (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }))
    child.stdin!.end(input)
  })
}

test('a file is reviewed for reading', async () => {
  const { code, out } = await run([join(folder, 'short.txt')])
  expect(code).toBe(0)
  expect(out).toContain('Closing checklist')
  expect(out).toContain('Supplier · Ash Ltd')
  expect(out).toContain('Not legal advice.')
})

test('a missing or unreadable file is named, and the others are reviewed all the same', async () => {
  const { code, out, err } = await run([join(folder, 'gone.txt'), join(folder, 'short.html'), join(folder, 'latin1.txt'), folder, '--json'])
  expect(code).toBe(1)
  expect(err).toContain('gone.txt: there is no such file')
  expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([join(folder, 'short.html'), join(folder, 'latin1.txt')])
})

test('a file is read as what it is, whatever it is called', async () => {
  const { code, out, err } = await run([join(folder, 'lease.doc'), join(folder, 'picture.pdf'), '--json'])
  expect(code).toBe(1)
  expect((JSON.parse(out) as { review: Review }[])[0]?.review.findings.map(({ rule }) => rule)).toContain('drf-number-words')
  expect(err).toContain('picture.pdf: This kind of file cannot be read.')
})

test('a Word document gives what its reader page is given', async () => {
  const { out } = await run([join(folder, 'supply.docx'), '--json'])
  const { blocks, showing } = await readDocx(supplyContract(), { changes: 'shown' }), text = joined(blocks)
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(review(text.text, shownIn(showing, text)))))
})

test('one file as JSON is its review', async () => {
  const { out } = await run([join(folder, 'short.txt'), '--json', '--side', 'customer'])
  expect((JSON.parse(out) as Review).side).toBe('Customer')
})

test('a side that nobody is on is refused with the names of those there are', async () => {
  const { code, err } = await run([join(folder, 'short.txt'), '--side', 'Tenant'])
  expect(code).toBe(1)
  expect(err).toContain('no party is called "Tenant"; the parties are Supplier, Customer')
})

test('lines are answered in order, a broken one is named', async () => {
  const lines = ['{"id":"a","text":"Supplier shall deliver."}', '', '{broken', '{"id":"b","text":"Customer shall pay."}', '{"id":"c"}', '{"id":"d","text":"\\ud800 lone"}']
  const { code, out, err } = await run(['--jsonl'], `${lines.join('\n')}\n`)
  expect(code).toBe(1)
  expect(out.trim().split('\n').map(line => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b', 'd'])
  expect(err).toContain('line 3: this is not JSON')
  expect(err).toContain('line 5: "c": "text" must be a string')
})

test('what cannot be reviewed is said in a plain sentence, and nothing else', async () => {
  const { code, out } = await run(['empty', 'german', 'code'].map(name => join(folder, `${name}.txt`)))
  expect(code).toBe(0)
  expect(out).toContain('There is no text here to review.')
  expect(out).toContain('reads only English contracts')
  expect(out).toContain('looks like program code')
  expect(out).not.toContain('Closing checklist')
})

test('what a contract holds cannot drive the terminal', async () => {
  const { out } = await run([join(folder, 'escape.md')])
  expect(out).not.toContain('\u001b')
})

test('without a file it says how it is used', async () => {
  const { code, err } = await run([])
  expect(code).toBe(2)
  expect(err).toContain('--side ROLE')
})

test('a playbook is applied, and a broken one is refused with its line', async () => {
  writeFileSync(join(folder, 'mine.yaml'), 'name: Our shop\nseverities:\n  ter-one-way: 1\npositions:\n  ending: { preferred: No way out for either of us, walk-away: A way out for them alone }\n')
  writeFileSync(join(folder, 'broken.yaml'), 'name: Our shop\nseverities:\n  ter-one-way: high\n')
  const shown = await run([join(folder, 'short.txt'), '--side', 'Customer', '--playbook', join(folder, 'mine.yaml')])
  expect(shown.out).toContain('with the playbook “Our shop”')
  expect(shown.out).toContain('Stop at: A way out for them alone')
  const lines = await run(['--jsonl', '--playbook', join(folder, 'mine.yaml')], '{"id":1,"text":"Supplier shall deliver."}')
  expect((JSON.parse(lines.out) as { review: Review }).review.playbook?.name).toBe('Our shop')
  const { code, err } = await run([join(folder, 'short.txt'), '--playbook', join(folder, 'broken.yaml')])
  expect(code).toBe(2)
  expect(err).toContain('broken.yaml: line 3, severities › ter-one-way: must be 1 (tidy up)')
  expect((await run([join(folder, 'short.txt'), '--playbook', join(folder, 'none.yaml')])).err).toContain('none.yaml: there is no such file')
})

test('a report is handed over as a page, a calendar only where a day is sure', async () => {
  const { code, out } = await run([join(folder, 'short.txt'), '--side', 'Customer', '--report', 'html'])
  expect(code).toBe(0)
  expect(out).toMatch(/^<!doctype html>/)
  expect(out).toContain('Read for: Customer')
  const dates = await run([join(folder, 'short.txt'), '--report', 'ics'])
  expect(dates).toMatchObject({ code: 1, out: '' })
  expect(dates.err).toContain('short.txt: no day in it is sure enough for a calendar')
})

test('a report that cannot be made says why', async () => {
  expect(await run([join(folder, 'short.txt'), '--report', 'pdf'])).toMatchObject({ code: 2, out: '', err: 'a report can be text, md, html, json, csv, ics; not "pdf"\n' })
  expect(await run([join(folder, 'short.txt'), join(folder, 'short.html'), '--report', 'md'])).toMatchObject({ code: 2, out: '', err: 'a report is made of one file at a time\n' })
  expect((await run([join(folder, 'german.txt'), '--report', 'md'])).err).toMatch(/german\.txt: .*English/)
})
