// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { preparedDocx, type DocxOptions } from '../../../src/files/docx/docx'
import { showDocx } from '../../../src/reader/docx/show-docx'
import { damagedFile } from '../../files/docx/damaged'
import { deleted, inserted, list, numbered, paragraph, run, said, scheme, table, wordFile, type Parts } from '../../files/docx/word-file'

// happy-dom takes an attribute's prefix for a part of its local name.
Object.defineProperty(Attr.prototype, 'localName', { get(this: Attr) { return this.name.slice(this.name.indexOf(':') + 1) } })

async function shown(body: string, parts?: Parts, options?: DocxOptions) {
  const into = document.createElement('main')
  document.body.replaceChildren(into)
  document.adoptedStyleSheets = []
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

test('words that cannot be seen are in the text, and nothing is drawn on them', async () => {
  const { blocks } = await shown(paragraph(`${run('You pay ')}${run('double ', '<w:vanish/>')}${run('the price that is set out in the schedule.')}`))
  expect(blocks.map(({ text }) => text)).toEqual(['You pay double the price that is set out in the schedule.'])
  expect(blocks[0]!.pieces.map(({ at, end, hidden }) => [blocks[0]!.text.slice(at, end), hidden])).toEqual([['You pay ', undefined], ['double ', 'unseen'], ['the price that is set out in the schedule.', undefined]])
})

test('a page that ends within a paragraph parts no words from their places', async () => {
  const { blocks, into } = await shown(paragraph('<w:r><w:t>Before the end</w:t><w:br w:type="page"/><w:t>after it</w:t></w:r>'))
  expect(blocks.map(drawn)).toEqual(['Before the end', 'after it'])
  expect(into.querySelectorAll('section').length).toBe(2)
})

test('struck words, notes and comments are shown, and are no words of the contract', async () => {
  const note = '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Less tax.</w:t></w:r></w:p></w:footnote>'
  const { blocks, into } = await shown(paragraph(`${run('Pay ')}${deleted('30')}${inserted('45')}${run(' days')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="3"/></w:r>${run('.')}`), {
    footnotes: note, comments: `<w:comment w:id="3" w:author="Ann"><w:p>${run('Why?')}</w:p></w:comment>`,
  }, { changes: 'shown' })
  expect(blocks.map(drawn)).toEqual(['Pay 45 days.', 'Less tax.'])
  expect(into.querySelector('del')?.textContent).toBe('30')
  expect(into.querySelector('sup')?.textContent).toBe('1')
  const sign = into.querySelector('.docx-comment-ref')!
  expect([sign.getAttribute('aria-label'), sign.getAttribute('tabindex'), into.querySelector(`#${sign.getAttribute('aria-describedby')}`)?.textContent]).toEqual(['Comment', '0', 'AnnWhy?'])
})

test('pictures come with the file, and nothing else comes into the page', async () => {
  const picture = '<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  const { into } = await shown(paragraph(`${picture}<w:hyperlink r:id="x" w:anchor="y">${run('click')}</w:hyperlink>`) + '<w:altChunk r:id="z"/>', { pictures: { p: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) } })
  expect(into.querySelector('img')?.src).toMatch(/^data:image\/png;base64,iVBORw/)
  expect([...new Set([...into.querySelectorAll('*')].map(({ localName }) => localName))].toSorted()).toEqual(['article', 'div', 'img', 'p', 'section', 'span'])
})

test('when it is removed, nothing of it stays', async () => {
  const { into, page } = await shown(said('Words'))
  expect(document.adoptedStyleSheets.length).toBe(1)
  page.remove()
  expect([into.childElementCount, document.adoptedStyleSheets.length]).toEqual([0, 0])
})

const damaged = Number(process.env['EVENHAND_DAMAGED'] ?? 200)
test(`${damaged} damaged Word files are drawn as far as they can be read`, { timeout: 60_000 + damaged * 100 }, async () => {
  const into = document.createElement('main')
  document.body.replaceChildren(into)
  for (let seed = 0; seed < damaged; seed++) {
    const { name, bytes } = damagedFile(seed)
    const prepared = await preparedDocx(bytes, { changes: 'shown' }).catch(() => undefined)
    if (!prepared) continue
    const page = await showDocx(into, prepared)
    expect([name, page.blocks().map(drawn)]).toEqual([name, prepared.contract.blocks])
    page.remove()
  }
})

const folder = process.env['EVENHAND_WORD_FILES']
const files = folder === undefined ? [] : readdirSync(folder).filter(name => name.endsWith('.docx'))
test(folder === undefined ? 'EVENHAND_WORD_FILES names no folder: no Word files of others were drawn' : `every word of the Word files in ${folder} stands where it is drawn`, { timeout: 1_200_000 }, async () => {
  expect(files.length > 0).toBe(folder !== undefined)
  const lost: string[] = []
  for (const name of files) {
    const prepared = await preparedDocx(readFileSync(`${folder}/${name}`), { changes: 'shown' }).catch(() => undefined)
    if (!prepared) continue
    const page = await showDocx(document.body, prepared)
    for (const block of page.blocks()) if (drawn(block) !== block.text) lost.push(`${name}: ${block.text.slice(0, 80)} / ${drawn(block).slice(0, 80)}`)
    page.remove()
  }
  expect(lost).toEqual([])
})
