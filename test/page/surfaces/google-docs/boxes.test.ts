import { expect, test } from 'vitest'
import { drawingOf, type Drawing } from '../../../../src/page/surfaces/google-docs/boxes'
import { scaleOf, type Measure } from '../../../../src/page/surfaces/google-docs/setting'
import { lettersOf } from '../../../../src/page/surfaces/google-docs/letters'
import { placeRuns } from '../../../../src/page/surfaces/google-docs/placing'
import type { DrawnPage, Run } from '../../../../src/page/surfaces/google-docs/runs'
import { high, measure, page, pageOf, run, step, wide } from './drawing'

const contract = 'The Supplier may terminate this Agreement at any time in its sole discretion, with or without notice.'
const { letters } = lettersOf(contract)
const at = (words: string) => {
  const from = letters.indexOf(lettersOf(words).letters)
  return [from, from + lettersOf(words).letters.length] as const
}
const drawing = (drawn: DrawnPage, of = letters, ruler: Measure = measure) => drawingOf(placeRuns(of, [drawn]), drawn.runs, ruler)
const boxes = (drawn: DrawnPage, words: string, ruler?: Measure) => drawing(drawn, letters, ruler).boxes(...at(words))

const lines = ['The Supplier may terminate this Agreement ', 'at any time in its sole discretion, ', 'with or without notice.']

test('words within one run are measured in its font', () => {
  expect(boxes(page(lines), 'terminate this')).toEqual([{ left: 50 + 17 * wide, top: 100, width: 14 * wide, height: high }])
})

test('words over several lines have a box on each, without the space at the end of a line', () => {
  expect(boxes(page(lines), 'Agreement at any time')).toEqual([
    { left: 50 + 32 * wide, top: 100, width: 9 * wide, height: high },
    { left: 50, top: 100 + step, width: 11 * wide, height: high },
  ])
})

test('words in several runs of one line have one box', () => {
  expect(boxes(page([['The Supplier may ', 'terminate this Agreement', ' at any time '], ...lines.slice(1).map(line => line.replace('at any time ', ''))]), 'may terminate this Agreement at any')).toEqual([
    { left: 50 + 13 * wide, top: 100, width: 35 * wide, height: high },
  ])
})

test('what is not drawn has no box', () => {
  expect(boxes(page(lines.slice(0, 1)), 'without notice')).toEqual([])
})

test('at any zoom, what most runs agree on is the scale', () => {
  const runs = lines.map((line, i) => run(line, 50, 100 + i * step, { width: line.length * wide * 1.5 }))
  expect(scaleOf(runs, measure)).toBeCloseTo(1.5)
  expect(boxes(pageOf(...runs), 'terminate this')).toEqual([{ left: 50 + 17 * wide * 1.5, top: 100, width: 14 * wide * 1.5, height: high }])
})

test('a few words more do not move the marks of others', () => {
  const widths = (typed: number) => lines.map((line, i) => run(line, 50, 100 + i * step, { width: line.length * wide * 1.5 + (i === 2 ? typed : 0) }))
  const look = (runs: readonly Run[], before?: Drawing) => drawingOf(placeRuns(letters, [pageOf(...runs)]), runs, measure, before?.setting)
  const first = look(widths(0)), next = look(widths(0.4), first)
  expect(scaleOf(widths(0.4), measure)).not.toBe(scaleOf(widths(0), measure))
  expect(next.boxes(...at('terminate this'))).toEqual(first.boxes(...at('terminate this')))
  expect(look(widths(0).map(each => ({ ...each, width: each.width * 2 })), next).boxes(...at('terminate this'))[0]!.width).toBeCloseTo(14 * wide * 3)
})

test('a line that was stretched to fill its column has wider spaces, not wider words', () => {
  const spaces = 5, extra = 40
  const runs = lines.map((line, i) => run(line.trimEnd(), 50, 100 + i * step, i === 0 ? { width: line.trimEnd().length * wide + extra } : {}))
  const [box] = boxes(pageOf(...runs, run('unrelated words here', 50, 400), run('more unrelated words', 50, 440)), 'terminate this')
  expect(box!.left).toBeCloseTo(50 + 17 * wide + 3 * extra / spaces)
  expect(box!.width).toBeCloseTo(14 * wide + extra / spaces)
})

/** Two paragraphs as they come, and the first line of a third that is stretched by so much for each of its spaces. */
function column(extra: number, { labelled = true, widened = true } = {}) {
  const text = ['One party tells the other about ', 'whatever it finds.', 'The other thanks it for that by ', 'letter and at once.', 'May it please the reader to go on ']
  const runs = text.map((line, i) => {
    const counted = widened ? line : line.trimEnd(), stretch = i === 4 ? extra * (counted.split(' ').length - 1) : 0
    return run(labelled ? line : line.trimEnd(), 50, 100 + i * step, { width: counted.length * wide + stretch })
  })
  return { drawn: pageOf(...runs), of: lettersOf(text.join('')).letters }
}

test.each([{}, { labelled: false }, { widened: false }, { labelled: false, widened: false }])('whether the space that ends a line is told, and is a part of its width, is found out: %j', options => {
  for (const extra of [0, 3, 7]) {
    const { drawn, of } = column(extra, options), from = of.indexOf('reader')
    const [box] = drawing(drawn, of).boxes(from, from + 6)
    expect(box!.left).toBeCloseTo(50 + 18 * wide + 4 * extra)
    expect(box!.width).toBeCloseTo(6 * wide)
    const natural = of.indexOf('about')
    expect(drawing(drawn, of).boxes(natural, natural + 5)).toEqual([{ left: 50 + 26 * wide, top: 100, width: 5 * wide, height: high }])
  }
})

test('the space between two runs of a line belongs to the first, also where no label holds the space at its end', () => {
  const trimmed = column(0, { labelled: false }), second = run('to its office.', 50 + 20 * wide, 300)
  const drawn = pageOf(...trimmed.drawn.runs, run('Notices are written', 50, 300, { width: 20 * wide }), second)
  const of = `${trimmed.of}${lettersOf('Notices are written to its office.').letters}`, from = of.indexOf('written')
  expect(drawing(drawn, of).boxes(from, from + 7)).toEqual([{ left: 50 + 12 * wide, top: 300, width: 7 * wide, height: high }])
})

test('a long line that is wider by a pixel than its words was rounded, not stretched', () => {
  const runs = ['One party tells the other about whatever it finds, and when. ', 'The other thanks it for that by letter, and does so at once. ', 'Both of them go on to the next line, and then to the others. ', 'So it goes.']
    .map((line, i) => run(line, 50, 100 + i * step, { width: line.length * wide + [0.5, -0.4, 0.3, 0.5][i]! }))
  const of = lettersOf(runs.map(({ label }) => label).join('')).letters, from = of.indexOf('when')
  const [box] = drawing(pageOf(...runs), of).boxes(from, from + 4)
  expect(Math.abs(box!.left - 50 - 55 * wide)).toBeLessThan(0.5)
})

test('a font that cannot be measured shares the width by characters; a run from right to left gets nothing', () => {
  const [box] = boxes(page(lines), 'terminate this', () => 0)
  expect(box).toEqual({ left: 50 + 17 * wide, top: 100, width: 14 * wide, height: high })
  const hebrew = 'The term הסכם is binding.', own = lettersOf(hebrew).letters
  expect(drawing(page([hebrew]), own).boxes(0, 7)).toEqual([])
})
