/** How well the text of PDFs agrees with the same contracts' text from elsewhere, and the review of the one with the review of the other. The files are whoever's who measures; none is kept here. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { diffArrays } from 'diff'
import { readContractFile } from '../../src/cli/files'
import { review, type Review } from '../../src/engine/review'

type Shares = { readonly common: number; readonly both: number }

/** Of the shorter quote's words, how many must be the longer's for two findings to be one: where the other text runs a heading and its clause into one line, the same sentence is a longer one. */
const alike = 0.8

/** `texts`: a folder of .txt files, or lines `{"id", "text"}`, packed with gzip or not, named as the PDFs are. */
export async function textAgreement(pdfs: string, texts: string): Promise<void> {
  const textOf = textsIn(texts)
  const all: Record<'words' | 'provisions' | 'findings', Shares[]> = { words: [], provisions: [], findings: [] }
  console.log(`${'agreement of the text, in order'.padEnd(52)}    words provisions findings`)
  for (const file of readdirSync(pdfs).filter(name => /\.pdf$/i.test(name)).toSorted()) {
    const name = basename(file).replace(/\.pdf$/i, ''), given = textOf(name)
    if (given === undefined) {
      console.log(`${name.slice(0, 50).padEnd(52)} no text of this name`)
      continue
    }
    const read = await readContractFile(join(pdfs, file))
    const [ours, theirs] = [read, given].map(text => ({ text, review: review(text) })) as [Reviewed, Reviewed]
    const shares = {
      words: inOrder(wordsIn(read), wordsIn(given)),
      provisions: inCommon(provisionsIn(ours), provisionsIn(theirs)),
      findings: inCommon(findingsIn(ours), findingsIn(theirs)),
    }
    for (const what of ['words', 'provisions', 'findings'] as const) all[what].push(shares[what])
    row(name, [shares.words, shares.provisions, shares.findings])
    if (process.env['EVENHAND_FIGURES'] === '1') differences(ours, theirs)
  }
  row('all of them', [together(all.words), together(all.provisions), together(all.findings)])
  console.log(`${'the least of them'.padEnd(52)}${[all.words, all.provisions, all.findings].map(each => Math.min(...each.map(ratio)).toFixed(3).padStart(9)).join('')}`)
}

type Reviewed = { readonly text: string; readonly review: Review }

const ratio = ({ common, both }: Shares) => (both === 0 ? 1 : 2 * common / both)
const together = (shares: readonly Shares[]): Shares => ({ common: shares.reduce((sum, { common }) => sum + common, 0), both: shares.reduce((sum, { both }) => sum + both, 0) })
const row = (name: string, shares: readonly Shares[]) => console.log(`${name.slice(0, 50).padEnd(52)}${shares.map(each => ratio(each).toFixed(3).padStart(9)).join('')}`)

function textsIn(source: string): (name: string) => string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/\W/g, '')
  if (!/\.jsonl(?:\.gz)?$/.test(source)) {
    const files = new Map(readdirSync(source).map(file => [plain(file.replace(/\.\w+$/, '')), join(source, file)]))
    return name => {
      const file = files.get(plain(name))
      return file && readFileSync(file, 'utf8')
    }
  }
  const bytes = readFileSync(source), lines = (source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
  const texts = new Map(lines.map(line => JSON.parse(line) as { readonly id: string; readonly text: string }).map(({ id, text }) => [plain(id), text]))
  return name => texts.get(plain(name))
}

/** Words and figures. Quotation marks and dashes are written in more than one way. */
const wordsIn = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function inOrder(ours: readonly string[], theirs: readonly string[]): Shares {
  const common = diffArrays([...ours], [...theirs]).filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + value.length, 0)
  return { common, both: ours.length + theirs.length }
}

type Found = { readonly kind: string; readonly words: readonly string[] }

const provisionsIn = ({ text, review: { provisions } }: Reviewed): readonly Found[] => provisions.map(({ kind, start, end }) => ({ kind, words: wordsIn(text.slice(start, end)) }))
const findingsIn = ({ text, review: { findings } }: Reviewed): readonly Found[] => findings.map(({ rule, spans }) => ({ kind: rule, words: spans.flatMap(({ start, end }) => wordsIn(text.slice(start, end))) }))

function inCommon(ours: readonly Found[], theirs: readonly Found[]): Shares {
  return { common: ours.length - without(ours, theirs).length, both: ours.length + theirs.length }
}

/** Those of the one for which there is none of the other, each used once. */
function without(some: readonly Found[], others: readonly Found[]): readonly Found[] {
  const left = [...others]
  return some.filter(({ kind, words }) => {
    const at = left.findIndex(other => other.kind === kind && likeness(words, other.words) >= alike)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function likeness(some: readonly string[], others: readonly string[]): number {
  const left = [...others]
  const common = some.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  const shorter = Math.min(some.length, others.length)
  return shorter === 0 ? Number(some.length === others.length) : common / shorter
}

function differences(ours: Reviewed, theirs: Reviewed): void {
  const tell = (sign: string, found: readonly Found[]) => found.forEach(({ kind, words }) => console.log(`    ${sign} ${kind}: ${words.join(' ').slice(0, 150)}`))
  for (const of of [provisionsIn, findingsIn]) {
    tell('only here ', without(of(ours), of(theirs)))
    tell('only there', without(of(theirs), of(ours)))
  }
  let at = 0
  for (const { value, added, removed } of diffArrays([...wordsIn(ours.text)], [...wordsIn(theirs.text)])) {
    if (added || removed) console.log(`    ${removed ? 'words here ' : 'words there'} (${at}) ${value.join(' ').slice(0, 150)}`)
    if (!added) at += value.length
  }
}
