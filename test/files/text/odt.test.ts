import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readOdt } from '../../../src/files/text/odt'

const names = ['office', 'text', 'table', 'style', 'draw', 'manifest'].map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
const root = (name: string, inner: string) => strToU8(`<?xml version="1.0"?><office:${name} ${names} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">${inner}</office:${name}>`)
const file = (text: string, { automatic = '', styles = '', meta = '' } = {}) => zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.text'),
  'content.xml': root('document-content', `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`),
  'styles.xml': root('document-styles', `<office:styles>${styles}</office:styles>`),
  'meta.xml': root('document-meta', meta),
})
const read = async (text: string, more?: Parameters<typeof file>[1]) => (await readOdt(file(text, more))).blocks
const p = (inner: string) => `<text:p>${inner}</text:p>`
const items = (style: string, ...inner: readonly string[]) => `<text:list text:style-name="${style}">${inner.map(each => `<text:list-item>${each}</text:list-item>`).join('')}</text:list>`

test('paragraphs, spaces, line ends, tables, boxes and notes', async () => {
  expect(await read([
    '<text:h text:outline-level="1">Lease</text:h>',
    p('The <text:span>rent</text:span><text:s text:c="3"/>is\n due<text:tab/>monthly<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Less tax.</text:p></text:note-body></text:note>.<text:line-break/>In advance.'),
    `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('Rent')}</table:table-cell><table:table-cell>${p('£900')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p('a')}${p('b')}</table:table-cell><table:covered-table-cell>${p('hidden')}</table:covered-table-cell><table:table-cell>${p('c')}</table:table-cell></table:table-row></table:table>`,
    p('Before<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> after'),
  ].join(''))).toEqual(['Lease', 'The rent is due monthly.', 'In advance.', 'Rent\t£900', 'a', 'b', 'c', 'Before after', 'In a box', 'Less tax.'])
})

const level = (level: number, more: string) => `<text:list-level-style-number text:level="${level}" ${more}/>`
const legal = `<text:list-style style:name="L">${level(1, 'style:num-format="1" style:num-suffix="."')}${level(2, 'style:num-format="1" text:display-levels="2"')}${level(3, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')}</text:list-style>`

test('lists have their numbers, and lists within them theirs', async () => {
  expect(await read(items('L', p('Fees') + items('L', p('Rent') + p('Second paragraph'), p('Tax') + items('L', p('now'), p('later'))), p('Term') + items('L', p('One year'))), { automatic: legal }))
    .toEqual(['1. Fees', '1.1 Rent', 'Second paragraph', '1.2 Tax', '(a) now', '(b) later', '2. Term', '2.1 One year'])
})

test('a list that goes on goes on counting, another begins anew', async () => {
  const more = items('L', p('Three')).replace('<text:list ', '<text:list text:continue-numbering="true" ')
  expect(await read(items('L', p('One'), p('Two')) + p('Between') + more + items('L', p('One')), { automatic: legal })).toEqual(['1. One', '2. Two', 'Between', '3. Three', '1. One'])
})

test('patterns, bullets and numbered headings', async () => {
  const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="Article "/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`
  const automatic = `<text:list-style style:name="P">${level(1, 'style:num-format="a" loext:num-list-format="Part %1%:"')}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>`
  expect(await read(`<text:h text:outline-level="1">Fees</text:h><text:h text:outline-level="2">Plain</text:h><text:h text:outline-level="1">Term</text:h>${items('P', p('one'))}${items('B', p('two'))}`, { styles, automatic }))
    .toEqual(['Article I Fees', 'Plain', 'Article II Term', 'Part a: one', '• two'])
})

test('changes read as accepted, and both they and open comments are counted', async () => {
  const changes = '<text:tracked-changes><text:changed-region><text:deletion/><text:p>gone</text:p></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>'
  const contract = await readOdt(file(`${changes}${p('Kept <text:change-start/>new<text:change-end/><office:annotation><text:p>Why?</text:p></office:annotation><office:annotation loext:resolved="true"><text:p>Fine.</text:p></office:annotation>')}`, { meta: '<office:meta><dc:title>Lease</dc:title></office:meta>' }))
  expect(contract).toMatchObject({ kind: 'odt', title: 'Lease', blocks: ['Kept new'], showing: { open: { suggestions: 2, comments: 1 } } })
})

test('a file that cannot be read says why', async () => {
  await expect(readOdt(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).rejects.toMatchObject({ reason: 'damaged' })
  await expect(readOdt(zipSync({ 'content.xml': root('document-content', '<office:body><office:spreadsheet/></office:body>') }))).rejects.toThrow(/^This is a spreadsheet or a presentation/)
  await expect(readOdt(file(p(' ')))).rejects.toMatchObject({ reason: 'empty' })
  await expect(readOdt(zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': strToU8(`<manifest:manifest ${names}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`) }))).rejects.toThrow(/password/)
})
