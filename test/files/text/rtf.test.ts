import { assert, asyncProperty, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableFile } from '../../../src/files/contract-file'
import { readRtf } from '../../../src/files/text/rtf'

const bytes = (rtf: string) => Uint8Array.from(rtf, letter => letter.charCodeAt(0))
const read = async (inner: string) => (await readRtf(bytes(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${inner}}`))).blocks

test('paragraphs, lines and rows of tables', async () => {
  expect(await read('Services Agreement\\par\n{\\b The} {\\i Customer} pays\\line\\tab within 30 days.\\par\\trowd\\intbl Rent\\cell Two\\par lines\\cell\\row\\pard End\\par'))
    .toEqual(['Services Agreement', 'The Customer pays', 'within 30 days.', 'Rent\tTwo lines', 'End'])
})

test('characters given as numbers, with what stands for them elsewhere left out', async () => {
  expect(await read("\\'a35 \\ldblquote net\\rdblquote\\emdash all\\par \\u8364 ?5\\par {\\uc2\\u8364 ??5}\\par {\\uc0\\u8364 5}\\par\\u-3913 ? non\\_break\\~space \\{braces\\} back\\\\slash"))
    .toEqual(['£5 “net”—all', '€5', '€5', '€5', '\uf0b7 non‑break space {braces} back\\slash'])
})

test('another alphabet', async () => {
  expect((await readRtf(bytes("{\\rtf1\\ansi\\ansicpg1251 \\'c4\\'ee\\'e3\\'ee\\'e2\\'ee\\'f0}"))).blocks).toEqual(['Договор'])
})

test('automatic numbers are there as words, and notes come last', async () => {
  expect(await read('{\\listtext\\pard\\plain 1.\\tab}Fees{\\super{\\footnote\\pard Less tax.}} are due.\\par{\\*\\pnseclvl1{\\pntxta .}}End\\par')).toEqual(['1. Fees are due.', 'End', 'Less tax.'])
})

test('what is no part of the text is left out', async () => {
  expect(await read('{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word}{\\info{\\title Draft}}{\\header Page 1}{\\pict 0102ff}{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt here}}{\\deleted old}{\\revised new}\\par')).toEqual(['herenew'])
})

test('a table within a table, and not what stands there for programs that know none', async () => {
  expect(await read('\\trowd\\intbl Outer\\cell\\pard\\intbl\\itap2 a\\nestcell b\tc\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par old}\\pard\\intbl after\\cell\\row')).toEqual(['Outer\ta\tb c', 'after'])
})

test('any bytes give words or say that there are none', async () => {
  const ends = async (bytes: Uint8Array) => {
    try {
      expect((await readRtf(bytes)).blocks.every(block => !block.includes('\n'))).toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFile)
    }
  }
  await assert(asyncProperty(uint8Array({ maxLength: 300 }), tail => ends(new Uint8Array([...bytes('{\\rtf1'), ...tail]))))
  await assert(asyncProperty(string({ unit: 'grapheme-ascii', maxLength: 300 }), tail => ends(bytes(`{\\rtf1 ${tail}`))))
  await ends(bytes(`{\\rtf1${'{'.repeat(100_000)}deep`))
  await ends(bytes(`{\\rtf1 ${"\\'e4\\u228 ?".repeat(100_000)}}`))
})
