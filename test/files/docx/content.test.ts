import { expect, test } from 'vitest'
import { preparedDocx, readDocx } from '../../../src/files/docx/docx'
import { declarations, inserted, paragraph, run, said, table, wordFile, type Parts } from './word-file'

const contract = (body: string, parts?: Parts) => readDocx(wordFile(body, parts))
const read = async (body: string, parts?: Parts) => (await contract(body, parts)).blocks
const field = (instruction: string, result: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

test('paragraphs are blocks, and empty ones are none', async () => {
  expect(await read(said('One') + said('') + '<w:p/>' + said('  Two  ') + '<w:sectPr/>')).toEqual(['One', 'Two'])
})

test('words that Word keeps in several pieces are one text', async () => {
  expect(await read(paragraph(`${run('The Sup')}<w:proofErr w:type="spellStart"/>${run('plier', '<w:b/>')}${run(' ')}${run(' shall')}`))).toEqual(['The Supplier shall'])
})

test('tabs, line ends, hyphens and signs', async () => {
  expect(await read(paragraph('<w:r><w:t>By:</w:t><w:tab/><w:tab/><w:t>____</w:t><w:br/><w:t>non</w:t><w:noBreakHyphen/><w:t>compete soft</w:t><w:softHyphen/><w:t>\u00adly</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> yes</w:t><w:sym w:font="Symbol" w:char="F0A3"/><w:sym w:font="Odd" w:char="F021"/></w:r>'))).toEqual(['By: ____', 'non‑compete softly', '☑ yes≤□'])
  expect(await read(paragraph('<w:r><w:t>end</w:t><w:br w:type="page"/><w:t>next page</w:t></w:r>'))).toEqual(['end', 'next page'])
})

test('fields show their result and not their instruction', async () => {
  expect(await read(paragraph(`${run('See clause ')}${field('REF _Ref1 \\r', run('4.2'))}${run('.')}`))).toEqual(['See clause 4.2.'])
  expect(await read(paragraph(field(`IF ${field('MERGEFIELD x', run('hidden'))} = 1`, run('shown'))))).toEqual(['shown'])
  expect(await read(paragraph(`<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`))).toEqual(['3'])
})

test('a field may span paragraphs, and one that never ends swallows nothing', async () => {
  expect(await read(paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1. Fees')}`) + said('2. Term') + paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + said('Fees'))).toEqual(['1. Fees', '2. Term', 'Fees'])
  expect(await read(paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r>${run('kept')}`) + said('and this'))).toEqual(['kept', 'and this'])
})

test('forms show what was filled in', async () => {
  const form = (data: string) => paragraph(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' x')}`)
  expect(await read([
    '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '<w:checkBox><w:default w:val="0"/></w:checkBox>', '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>',
    '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Monthly"/><w:listEntry w:val="Yearly"/></w:ddList>',
  ].map(form).join(''))).toEqual(['☒ x', '☐ x', '☐ x', 'Yearly x'])
})

test('controls, links, tags and other wrappings leave their words', async () => {
  const control = (inner: string) => `<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
  expect(await read(control(said('One') + control(said('Two'))) + paragraph(`${run('a ')}${control(run('b '))}<w:hyperlink r:id="x" w:anchor="y">${run('c ')}</w:hyperlink><w:smartTag>${run('d ')}</w:smartTag><w:customXml>${run('e ')}</w:customXml><w:dir>${run('f ')}</w:dir><m:oMath><m:r><m:t>g</m:t></m:r></m:oMath>`))).toEqual(['One', 'Two', 'a b c d e f g'])
  expect(await read(`<w:tbl><w:tr>${control(`<w:tc>${control(said('a'))}</w:tc>`)}<w:tc>${said('b')}</w:tc></w:tr>${control(`<w:tr><w:tc>${said('c')}</w:tc></w:tr>`)}</w:tbl>`)).toEqual(['a\tb', 'c'])
  expect(await read(paragraph('<w:r><w:ruby><w:rt><w:r><w:t>over</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>'))).toEqual(['base'])
})

test('the cells of a row stand in one block while each holds one line', async () => {
  expect(await read(table([said('Term'), said(''), said('Meaning')], [said('Fee'), said('a') + said('b'), said('c')], [table([said('x'), said('y')]), said('z')]))).toEqual(['Term\tMeaning', 'Fee\ta', 'b', 'c', 'x\ty\tz'])
})

test('boxes of text come after the paragraph that they hang on, once', async () => {
  const old = '<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>old</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>'
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${said('In a box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`
  expect(await read(paragraph(`${run('before ')}<w:r>${box}</w:r>${run('after')}`) + paragraph(`<w:r>${old}</w:r>`))).toEqual(['before after', 'In a box', 'old'])
})

test('notes come at the end, in the order in which they are named, and their signs are no words', async () => {
  const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`
  const named = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  expect(await read(paragraph(`${run('Fees')}${named('footnote', 2)}${run(' and costs')}${named('endnote', 1)}${named('footnote', 2)}${named('footnote', 77)}`), {
    footnotes: note('footnote', 1, 'Never named.') + note('footnote', 2, 'Less tax.'), endnotes: note('endnote', 1, 'See annex.'),
  })).toEqual(['Fees and costs', 'Less tax.', 'See annex.'])
})

test('a heading that runs into its paragraph is one block with it', async () => {
  expect(await read(said('Term. ', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + said('One year.') + said('Next'))).toEqual(['Term. One year.', 'Next'])
})

const margin = (name: 'hdr' | 'ftr', inner: string) => `<w:${name} ${declarations}>${inner}</w:${name}>`
const marginParts = (margins: Readonly<Record<string, string>>, more: Parts = {}): Parts => ({
  others: Object.fromEntries(Object.entries(margins).map(([id, part]) => [`word/${id}.xml`, part])),
  relations: Object.entries(margins).map(([id, part]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part.startsWith('<w:hdr') ? 'header' : 'footer'}" Target="${id}.xml"/>`).join(''), ...more,
})
const section = (...references: readonly string[]) => `<w:sectPr>${references.join('')}</w:sectPr>`
const head = (id: string, type = 'default') => `<w:headerReference w:type="${type}" r:id="${id}"/>`, foot = (id: string) => `<w:footerReference w:type="default" r:id="${id}"/>`

test('what stands at the edge of the pages is read once, after all the rest', async () => {
  const parts = marginParts({ a: margin('hdr', said('Draft 3 of 4 May')), b: margin('hdr', said('Draft 3 of 4 May') + table([said('Ash Ltd'), said('')])), f: margin('ftr', paragraph(`${run('Page ')}${field('PAGE', run('7'))}${run(' of 9')}`) + said('9-9') + said('16 | Page') + said('____')) })
  const file = wordFile(said('One') + paragraph('', section(head('a'), foot('f'))) + said('Two') + section(head('b'), head('a')), parts)
  const { contract: { blocks, showing }, package: drawn } = await preparedDocx(file)
  expect(blocks).toEqual(['One', 'Two', 'Draft 3 of 4 May', 'Ash Ltd'])
  expect(showing.unseen).toEqual([])
  expect(new TextDecoder().decode(drawn)).toContain('At the edge of the pages: ')
})

test('heads for first and even pages are read where these are others, and no pictures of theirs are taken for the body’s', async () => {
  const parts = (settings: string) => ({ ...marginParts({ a: margin('hdr', said('First')), b: margin('hdr', said('Even')) }), settings })
  const body = (more: string) => said('One') + section(head('a', 'first'), head('b', 'even'), more)
  expect(await read(body(''), parts(''))).toEqual(['One'])
  expect(await read(body('<w:titlePg/>'), parts('<w:evenAndOddHeaders/>'))).toEqual(['One', 'First', 'Even'])
})

test('a watermark is read', async () => {
  const mark = '<w:r><w:pict><v:shape><v:textpath style="font-size:1pt" string="DRAFT"/></v:shape></w:pict></w:r>'
  expect(await read(said('One') + section(head('a')), marginParts({ a: margin('hdr', paragraph(mark)) }))).toEqual(['One', 'DRAFT'])
})

test('changes at the edge of the pages are counted, and read as all others', async () => {
  const parts = marginParts({ a: margin('hdr', paragraph(`${run('Version ')}${inserted('two')}`)) })
  expect((await contract(said('One') + section(head('a')), parts)).showing.open).toEqual({ suggestions: 1, comments: 0 })
  expect((await readDocx(wordFile(said('One') + section(head('a')), parts), { changes: 'rejected' })).blocks).toEqual(['One', 'Version'])
})

test('a file within the file is told of', async () => {
  expect(await contract(`${said('Words')}<w:altChunk r:id="x"/>`)).toMatchObject({ blocks: ['Words'], coverage: { state: 'full', say: 'Part of this document is another file within it, which was not read.' } })
})

test('open comments are counted, without replies and those that are settled or hang nowhere', async () => {
  const comment = (id: number, paraId: string) => `<w:comment w:id="${id}" w:author="Ann"><w:p w14:paraId="${paraId}">${run('Why?')}</w:p></w:comment>`
  const told = (paraId: string, more: string) => `<w15:commentEx w15:paraId="${paraId}" ${more}/>`
  const parts = {
    comments: comment(1, 'A') + comment(2, 'B') + comment(3, 'C') + comment(4, 'D') + comment(5, 'E') + comment(6, 'F'),
    commentsExtended: told('A', 'w15:done="0"') + told('B', 'w15:paraIdParent="A" w15:done="0"') + told('C', 'w15:done="1"') + told('D', 'w15:paraIdParent="C" w15:done="0"') + told('F', 'w15:done="0"'),
  }
  const body = paragraph(`${run('Fees')}${[1, 2, 3, 4, 5].map(id => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('')}`)
  const prepared = await preparedDocx(wordFile(body, parts))
  expect(prepared.contract).toMatchObject({ blocks: ['Fees'], showing: { open: { suggestions: 0, comments: 2 } } })
  expect([...new TextDecoder().decode(prepared.package).matchAll(/<w:comment w:id="(\d)"/g)].map(([, id]) => id)).toEqual(['1', '2', '5'])
})

test('the title is what the file calls itself', async () => {
  expect((await contract(said('x'), { title: 'Office &amp; lease' })).title).toBe('Office & lease')
  expect('title' in await contract(said('x'), { title: ' ' })).toBe(false)
})

test('words that cannot be seen are told of', async () => {
  const unseen = async (body: string, styles = '') => {
    const { blocks, showing } = await contract(body + said('A long paragraph that everybody sees, as in any contract.'), { styles })
    return showing.unseen.map(({ block, start, end }) => blocks[block]!.slice(start, end))
  }
  const style = (id: string, look: string, type = 'paragraph') => `<w:style w:type="${type}" w:styleId="${id}"><w:rPr>${look}</w:rPr></w:style>`
  expect(await unseen(paragraph(`${run('seen ')}${run('hidden', '<w:vanish/>')}${run(' tiny', '<w:sz w:val="4"/>')}${run(' seen')}`))).toEqual(['hidden tiny'])
  expect(await unseen(paragraph(`${run('white', '<w:color w:val="FFFFFF"/>')}${run(' black', '<w:color w:val="000000"/>')}`))).toEqual(['white'])
  expect(await unseen(paragraph(run('white', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>')) + paragraph(run('marked', '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')))).toEqual([])
  expect(await unseen(`<w:tbl><w:tblPr><w:tblStyle w:val="Dark"/></w:tblPr><w:tr><w:tc>${paragraph(run('head', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`)).toEqual([])
  expect(await unseen(said('styled', '<w:pStyle w:val="H"/>') + paragraph(run('run', '<w:rStyle w:val="C"/>')) + paragraph(run('shown after all', '<w:rStyle w:val="C"/><w:vanish w:val="0"/>')), style('H', '<w:vanish/>') + style('C', '<w:vanish/>', 'character'))).toEqual(['styled', 'run'])
})

test('where most words are out of sight, that is no hiding place', async () => {
  expect((await contract(paragraph(run('all of it is hidden', '<w:vanish/>')) + said('x'))).showing.unseen).toEqual([])
})

test('the package that is drawn holds nothing that acts', async () => {
  const { package: written } = await preparedDocx(wordFile(`${paragraph(`<w:hyperlink r:id="x">${run('javascript')}</w:hyperlink>${field('HYPERLINK "http://example.com"', run('here'))}${inserted('x')}<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r>`)}<w:altChunk r:id="y"/><w:sectPr><w:headerReference r:id="h"/></w:sectPr>`, {
    others: { 'word/vbaProject.bin': 'macro', 'word/embeddings/a.bin': 'x' },
    relations: '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.com/a.png" TargetMode="External"/>',
  }), { changes: 'shown' })
  const all = new TextDecoder().decode(written)
  expect(all).toContain('javascript</w:t>')
  for (const gone of ['alert', 'example.com', 'HYPERLINK', 'vbaProject', 'embeddings', 'altChunk', 'headerReference', 'OLEObject', 'TargetMode']) expect(all).not.toContain(gone)
})

test('a table of contents has its dots', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
  const entry = (inner: string) => paragraph(`<w:r>${inner}</w:r>`, '<w:pStyle w:val="TOC1"/>')
  expect(await read(entry('<w:t>1.</w:t><w:tab/><w:t>Fees</w:t><w:tab/><w:t>3</w:t>') + entry('<w:t>1.</w:t><w:tab/><w:t>Fees</w:t>') + paragraph('<w:r><w:t>Fees</w:t><w:tab/><w:t>3</w:t></w:r>'), { styles })).toEqual(['1. Fees ........ 3', '1. Fees', 'Fees 3'])
})
