import { expect, test } from 'vitest'
import type { UnreadableFile } from '../../../src/files/contract-file'
import { readPdf } from '../../../src/files/pdf/read-pdf'
import { lines, makePdf, size, type Made, type MadePage } from './make-pdf'

const read = async (pages: readonly MadePage[], made?: Made) => readPdf(makePdf(pages, made))
const blocks = async (...pages: readonly MadePage[]) => (await read(pages)).blocks

/** Lines of a clause, each as full as the others. */
const clause = lines(['1. The Supplier shall clean the bakery of the Customer on every weekday', 'of the year, from six to eight in the morning, with its own equipment.'])
const wholePagePicture = `q ${size.width} 0 0 ${size.height} 0 0 cm /Picture Do Q`

test('lines are joined into paragraphs, and pages are told', async () => {
  const file = await read([
    { drawn: lines(['1. The Supplier shall clean the bakery of the Customer on every weekday', 'of the year.', '2. The fee is GBP 900 a month.']) },
    { drawn: lines(['3. Either party may end this Agreement on a month’s notice.']) },
  ])
  expect(file.blocks).toEqual([
    '1. The Supplier shall clean the bakery of the Customer on every weekday of the year.',
    '2. The fee is GBP 900 a month.', '3. Either party may end this Agreement on a month’s notice.',
  ])
  expect(file.showing.pages).toEqual([[0, 1], [2, 2]])
  expect(file.coverage).toEqual({ state: 'full' })
})

test('a paragraph goes on over a page’s end, past a running foot and a page’s number', async () => {
  const foot = (number: number) => [{ text: 'Harrowgate Ltd', x: 72, y: 800 }, { text: `Page ${number} of 2`, x: 300, y: 815 }]
  const file = await read([
    { drawn: [...lines(['1. The Supplier shall clean the bakery of the Customer on every']), ...foot(1)] },
    { drawn: [...lines(['weekday of the year.', '2. The fee is GBP 900.']), ...foot(2)] },
  ])
  expect(file.blocks).toEqual(['1. The Supplier shall clean the bakery of the Customer on every weekday of the year.', '2. The fee is GBP 900.'])
  expect(file.showing.pages).toEqual([[0, 1], [0, 2]])
})

test('a sentence goes on past a number in the midst of a page, where the file that it was made of had its pages’ ends', async () => {
  const clauses = (from: number) => Array.from({ length: 12 }, (_, at) => `${from + at}. The Supplier shall clean room ${from + at} of the bakery on weekdays.`)
  const page = (number: number, words: readonly string[]) => ({ drawn: [...lines(clauses(number * 12), { y: 70 + number * 30 }), ...lines(words.slice(0, 1), { y: 280 + number * 30 }), { text: String(number), x: 290, y: 330 + number * 30 }, ...lines(words.slice(1), { y: 390 + number * 30 })] })
  expect((await blocks(page(1, ['Nobody else shall enter the rooms of the bakery while', 'it is being cleaned.']), page(2, ['All of this is done each day before the bakery opens and', 'after it has closed.']), page(3, ['The fee is due.'])))
    .filter(block => !/^\d/.test(block))).toEqual(['Nobody else shall enter the rooms of the bakery while it is being cleaned.', 'All of this is done each day before the bakery opens and after it has closed.', 'The fee is due.'])
})

test('words that are drawn twice are read once', async () => {
  expect(await blocks({ drawn: clause.flatMap(line => [line, { ...line, x: line.x + 0.4 }]) })).toEqual([clause.map(({ text }) => text).join(' ')])
})

test('what is written up the page’s edge is no part of its text; a page that lies on its side is read', async () => {
  expect(await blocks({ drawn: [...clause, { text: 'Form 27 B/6 of the year 1985', x: 30, y: 600, turned: 90 }] })).toHaveLength(1)
  expect(await blocks({ drawn: ['1. The fee is GBP 900.', '2. It is due at once.'].map((text, at) => ({ text, x: 100 + at * 40, y: 700, turned: 90 })) })).toEqual(['1. The fee is GBP 900.', '2. It is due at once.'])
  expect(await blocks({ turned: 90, drawn: ['1. The fee is GBP 900.', '2. It is due at once.'].map((text, at) => ({ text, x: 100 + at * 40, y: 700, turned: 90 })) })).toEqual(['1. The fee is GBP 900.', '2. It is due at once.'])
})

test('what is written across the pages, or says at their edge that the text is a draft, is read once, after all the rest', async () => {
  const stamped = { drawn: [...clause, { text: 'SUBJECT TO', x: 150, y: 500, size: 60, turned: 45 }, { text: 'CONTRACT', x: 250, y: 600, size: 60, turned: 45 }, { text: 'Harrowgate Ltd – draft 4', x: 72, y: 800 }] }
  const file = await read([stamped, stamped])
  expect(file.blocks.slice(2)).toEqual(['Harrowgate Ltd – draft 4', 'SUBJECT TO CONTRACT'])
  expect(file.showing.pages).toEqual([[0, 1], [1, 2]])
})

test('what the PDF calls no part of its text is left out at the edge of several pages; it is read where it is there once, and anywhere else', async () => {
  const head = { text: 'Harrowgate Ltd', x: 72, y: 30, artifact: true }, text = clause.map(line => ({ ...line, artifact: true })), words = clause.map(({ text }) => text).join(' ')
  expect(await blocks({ drawn: [head, ...text] })).toEqual(['Harrowgate Ltd', words])
  expect(await blocks({ drawn: [{ ...head, x: 200, text: 'Cleaning Agreement' }, { ...head, y: 45 }, ...text] }, { drawn: [{ ...head, y: 60 }, ...text] })).toEqual(['Cleaning Agreement', words, words])
})

const widget = (rest: string, [x, y, u, v]: readonly number[]) => `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${x} ${y} ${u} ${v}] ${rest} >>`

test('what was filled in stands where its field is, in place of the blank', async () => {
  const y = size.height - 100
  expect(await blocks({
    drawn: [{ text: 'The fee is', x: 72, y: 100 }, { text: '____________', x: 125, y: 100 }, { text: 'a month.', x: 200, y: 100 }, ...lines(['It is due at once.'], { y: 140 })],
    annotations: [widget('/FT /Tx /T (fee) /V (GBP 900)', [125, y - 4, 195, y + 12])],
  })).toEqual(['The fee is GBP 900 a month.', 'It is due at once.'])
})

test('boxes are ticked or not, words typed over the page are read, and a password is not', async () => {
  const at = (y: number) => [72, size.height - y - 4, 86, size.height - y + 10]
  const states = '/AP << /N << /Yes 5 0 R /Off 5 0 R >> >>'
  const file = await read([{
    drawn: [{ text: 'Monthly payment', x: 95, y: 100 }, { text: 'Yearly payment', x: 95, y: 130 }, { text: 'Signed at', x: 72, y: 160 }, { text: 'Code', x: 72, y: 190 }],
    annotations: [
      widget(`/FT /Btn /T (a) /V /Yes /AS /Yes ${states}`, at(100)), widget(`/FT /Btn /T (b) /V /Off /AS /Off ${states}`, at(130)),
      `<< /Type /Annot /Subtype /FreeText /F 4 /Rect [130 ${size.height - 164} 250 ${size.height - 150}] /DA (/F 10 Tf) /Contents (Leeds, 4 May 2027) >>`,
      widget('/FT /Tx /Ff 8192 /T (c) /V (secret)', [110, size.height - 194, 200, size.height - 180]),
      `<< /Type /Annot /Subtype /Text /F 4 /Rect [10 10 30 30] /Contents (Too much?) >>`,
    ],
  }])
  expect(file.blocks.join('\n')).toBe('[x] Monthly payment\n[ ] Yearly payment\nSigned at Leeds, 4 May 2027\nCode')
  expect(file.showing.open).toEqual({ suggestions: 0, comments: 1 })
})

test('letters too small to read are told', async () => {
  const file = await read([{ drawn: [...clause, { text: 'The fee is doubled on each Monday.', x: 72, y: 200, size: 1 }] }])
  expect(file.showing.unseen).toEqual([{ block: 1, start: 0, end: 34 }])
})

test('pictures are told page by page, or as all there is; an empty page is none', async () => {
  const picture = { raw: wholePagePicture }, stamped = { raw: wholePagePicture, drawn: [{ text: 'Envelope 5C1', x: 20, y: 20 }] }, text = { drawn: clause }
  expect((await read([text, picture, stamped, text, {}, picture])).coverage).toEqual({ state: 'visible-only', say: 'Pages 2–3, 6 are pictures, without words that Evenhand can read: read them yourself.' })
  expect((await read([text, picture])).coverage.say).toMatch(/^Page 2 is a picture/)
  expect((await read([picture, stamped])).coverage).toMatchObject({ state: 'none', say: expect.stringMatching(/^The pages of this PDF are pictures/) })
  expect((await read([text, {}])).coverage).toEqual({ state: 'full' })
  expect((await read([{}])).coverage).toEqual({ state: 'none', say: 'There are no words in this PDF.' })
})

test('letters that stand for others are told', async () => {
  const shifted = clause.map(line => ({ ...line, text: line.text.replace(/[a-z]/gi, letter => String.fromCharCode(letter.charCodeAt(0) - 29)) }))
  expect((await read([{ drawn: clause }, { drawn: shifted }])).coverage.say).toMatch(/^The letters on page 2 cannot be read/)
  expect((await read([{ drawn: shifted }])).coverage).toMatchObject({ state: 'none', say: expect.stringMatching(/^The letters of this PDF/) })
})

test.each([['Cleaning services', 'Cleaning services'], ['Microsoft Word - contract.doc', undefined], ['contract.docx', undefined], ['untitled', undefined], ['27', undefined]])('a title: %s', async (title, told) => {
  expect((await read([{ drawn: clause }], { title })).title).toBe(told)
})

const bytes = (letters: string) => Uint8Array.from(letters, letter => letter.charCodeAt(0))
const reason = (file: Uint8Array, password?: string) => readPdf(file, password === undefined ? {} : { password }).then(() => undefined, (error: UnreadableFile) => [error.reason, error.message])

test('what cannot be opened is said plainly', async () => {
  expect(await reason(new Uint8Array())).toEqual(['empty', 'This file is empty.'])
  expect(await reason(bytes('This is no PDF at all.'))).toEqual(['damaged', expect.stringMatching(/damaged/)])
  expect(await reason(makePdf([{ drawn: clause }]).slice(0, 400))).toEqual(['damaged', expect.stringMatching(/damaged/)])
  const locked = () => makePdf([{ drawn: clause }], { password: 'open sesame' })
  expect(await reason(locked())).toEqual(['needs-password', expect.any(String)])
  expect(await reason(locked(), 'abracadabra')).toEqual(['wrong-password', 'This is not the password of this PDF.'])
  expect((await readPdf(locked(), { password: 'open sesame' })).blocks).toHaveLength(1)
})

test('reading tells how far it is, and can be stopped', async () => {
  const told: number[] = [], stop = new AbortController(), file = makePdf([1, 2, 3].map(() => ({ drawn: clause })))
  const reading = readPdf(file, { signal: stop.signal, progress: done => {
    told.push(done)
    if (done === 2) stop.abort(new Error('enough'))
  } })
  await expect(reading).rejects.toThrow('enough')
  expect(told).toEqual([1, 2])
})
