import { expect, test } from 'vitest'
import { UnreadableFile } from '../../../src/files/contract-file'
import { readHtml } from '../../../src/files/text/html'
import { readMarkdown, readText } from '../../../src/files/text/text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2), view = new DataView(bytes.buffer)
  for (let i = 0; i <= text.length; i++) view.setUint16(i * 2, `\ufeff${text}`.charCodeAt(i), littleEndian)
  return bytes
}

test('a text stays as it is, a line a block', async () => {
  expect(await readText(utf8('Lease\r\n\r\nThe  rent.\rEnd'))).toEqual({ kind: 'text', blocks: ['Lease', '', 'The  rent.', 'End'], coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] } })
  expect(await readMarkdown(utf8('# Lease\n\n**Rent**'))).toMatchObject({ kind: 'markdown', blocks: ['# Lease', '', '**Rent**'] })
})

test('characters are read as they were written down', async () => {
  for (const bytes of [utf8('£5 “net”'), utf8('\ufeff£5 “net”'), utf16('£5 “net”', true), utf16('£5 “net”', false), Uint8Array.of(0xa3, 0x35, 0x20, 0x93, 0x6e, 0x65, 0x74, 0x94)]) expect((await readText(bytes)).blocks).toEqual(['£5 “net”'])
})

test('a page is read as it would be shown, with its title', async () => {
  expect(await readHtml(utf8('<title>Office &amp; lease</title><h1>Lease</h1><p>The <b>rent</b></p>'))).toMatchObject({ kind: 'html', title: 'Office & lease', blocks: ['Lease', 'The rent'] })
  expect((await readHtml(new Uint8Array([...utf8('<meta charset="windows-1250"><p>'), 0x9c])))).toMatchObject({ blocks: ['ś'] })
  expect((await readHtml(new Uint8Array([...utf8('<meta charset="no-such"><p>'), 0xa3])))).toMatchObject({ blocks: ['£'] })
})

test('a page without words says so', async () => {
  await expect(readHtml(utf8('<p> </p>'))).rejects.toThrow(new UnreadableFile('This file holds no words.', 'empty'))
})

test('a text that is longer than any contract is refused, and one that is nearly so is read', async () => {
  await expect(readText(utf8('The rent is due.\n'.repeat(300_000)))).rejects.toThrow(/more than 5 million characters/)
  expect((await readText(utf8('The rent is due.\n'.repeat(290_000)))).blocks).toHaveLength(290_001)
})

test('words that are shown turned round are told, and characters that nobody sees are none', async () => {
  const { blocks, showing } = await readText(utf8('The fee is \u202eforty pounds\u202c a visit.\nTer\u200bminate'))
  expect(blocks).toEqual(['The fee is forty pounds a visit.', 'Terminate'])
  expect(showing.unseen).toEqual([{ block: 0, start: 11, end: 23 }])
})

test('letters that are never drawn break no word, and what they spell out stays to be told', async () => {
  const hidden = Array.from('no refund', letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
  const text = `Ter\u034fmi\u{e0068}nate, and pay\u3164rent.${hidden}`, read = [`Terminate, and pay rent.${hidden}`]
  expect((await readText(utf8(text))).blocks).toEqual(read)
  expect((await readHtml(utf8(`<p>${text}</p>`))).blocks).toEqual(read)
})
