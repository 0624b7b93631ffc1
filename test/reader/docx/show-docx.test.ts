// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { preparedDocx, type DocxOptions } from '../../../src/files/docx/docx'
import { showDocx } from '../../../src/reader/docx/show-docx'
import { deleted, inserted, list, numbered, paragraph, run, said, scheme, table, wordFile, type Parts } from '../../files/docx/word-file'

// happy-dom takes an attribute's prefix for a part of its local name.
Object.defineProperty(Attr.prototype, 'localName', { get(this: Attr) { return this.name.slice(this.name.indexOf(':') + 1) } })

async function shown(body: string, parts?: Parts, options?: DocxOptions) {
  const into = document.createElement('main')
  document.body.replaceChildren(into)
  const prepared = await preparedDocx(wordFile(body, parts), options)
  const page = await showDocx(into, prepared)
  return { into, page, prepared, blocks: page.blocks() }
}

/** What the pieces of a block show, with what no piece shows as it is in the text. */
const drawn = ({ text, pieces }: Awaited<ReturnType<typeof shown>>['blocks'][number]) => {
  let out = '', at = 0
  for (const piece of pieces) {
    out += text.slice(at, piece.at).replace(/[^\s]/g, '?') + piece.node.data.slice(piece.from, piece.from + piece.end - piece.at).replace(/\s/g, ' ')
    at = piece.end
  }
  return out + text.slice(at).replace(/[^\s]/g, '?')
}

test('every word of the text stands where it is drawn', async () => {
  const { blocks, prepared } = await shown([
    said('Services Agreement'),
    said('Fees', numbered(1)),
    paragraph(`${run('The ')}${run('Customer', '<w:b/>')}${run('  pays  within')}<w:r><w:tab/><w:t>30 days</w:t><w:br/><w:t>of receipt.</w:t></w:r>`, numbered(1, 1)),
    table([said('Rent'), said('£900')], [said('Term'), said('One year') + said('renewed')]),
    paragraph(`${inserted('new ')}${deleted('old ')}${run('words')}`),
  ].join(''), { numbering: scheme(1, [{ text: '%1.' }, { text: '%1.%2' }]) + list(1) }, { changes: 'shown' })
  expect(prepared.contract.blocks).toEqual(['Services Agreement', '1. Fees', '1.1 The Customer pays within 30 days', 'of receipt.', 'Rent\t£900', 'Term\tOne year', 'renewed', 'new words'])
  expect(blocks.map(({ text }) => text)).toEqual(prepared.contract.blocks)
  expect(blocks.map(drawn)).toEqual(prepared.contract.blocks)
})

const folder = process.env['EVENHAND_WORD_FILES']
test.runIf(folder)('every word of the Word files in EVENHAND_WORD_FILES stands where it is drawn', { timeout: 1_200_000 }, async () => {
  const lost: string[] = []
  for (const name of readdirSync(folder!).filter(name => name.endsWith('.docx'))) {
    const prepared = await preparedDocx(readFileSync(`${folder}/${name}`), { changes: 'shown' }).catch(() => undefined)
    if (!prepared) continue
    const page = await showDocx(document.body, prepared)
    for (const block of page.blocks()) if (drawn(block) !== block.text) lost.push(`${name}: ${block.text.slice(0, 80)} / ${drawn(block).slice(0, 80)}`)
    page.remove()
  }
  expect(lost).toEqual([])
})
