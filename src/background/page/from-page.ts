/** What comes from a page is data to be checked: its form, its sizes, its version. */
import * as v from 'valibot'
import type { PageEdit, PageRead, Painted } from '../../messages'
import { Trouble } from '../trouble'
import { say } from '../../words/say'
import { cut, visible } from '../../words/visible'

/** Characters in one contract. The longest public contracts have 2 to 3 million. */
export const mostCharacters = 5_000_000
/** Blocks in one contract. */
const mostBlocks = 500_000

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostBlocks))
const version = v.pipe(v.number(), v.integer(), v.minValue(0))
const blocks = v.pipe(v.array(v.string()), v.maxLength(mostBlocks))

/** Numbers, unseen stretches and contracts that are told of, at most. */
const mostShown = 50_000
const place = v.object({ block: index, start: index, end: index })

const showing = v.object({
  numbers: v.pipe(v.array(v.tuple([index, v.pipe(v.string(), v.maxLength(20))])), v.maxLength(mostShown)),
  unseen: v.pipe(v.array(place), v.maxLength(mostShown)),
  contracts: v.pipe(v.array(v.object({ title: v.pipe(v.string(), v.maxLength(200)), from: index, to: index })), v.maxLength(50)),
  foreignFrame: v.exactOptional(v.pipe(v.string(), v.maxLength(100_000))),
  pages: v.exactOptional(v.pipe(v.array(v.tuple([index, index])), v.maxLength(mostShown))),
  pictures: v.exactOptional(v.boolean()),
  open: v.exactOptional(v.object({ suggestions: index, comments: index })),
})

const read: v.GenericSchema<unknown, PageRead> = v.object({
  address: v.pipe(v.string(), v.maxLength(100_000)),
  title: v.string(),
  file: v.exactOptional(v.object({ name: v.pipe(v.string(), v.maxLength(1000)), opening: v.pipe(v.string(), v.maxLength(100)) })),
  version,
  coverage: v.object({ state: v.picklist(['full', 'text-only', 'visible-only', 'none']), say: v.exactOptional(v.string()), remedy: v.exactOptional(v.picklist(['reload', 'download'])) }),
  showing,
  total: index,
  blocks,
})

const painted: v.GenericSchema<unknown, Painted> = v.object({ painted: v.pipe(v.number(), v.integer()), lost: v.pipe(v.array(index), v.maxLength(10_000)) })

/** Plain letters, in one line and not many: what somebody could copy into a letter without a thought. */
const line = v.pipe(v.string(), v.maxLength(500), v.regex(/^[\x20-\x7e]+$/))

const edit: v.GenericSchema<unknown, PageEdit> = v.object({ base: version, version, from: index, removed: index, inserted: blocks })

/** A page's answer to `read`. What it is called is in one line that fits a list, and turns no words round. Throws Trouble. */
export function checkedRead(raw: unknown): PageRead {
  const checked = v.safeParse(read, raw)
  if (!checked.success) throw new Trouble(say('This page is too large for Evenhand, or what was read of it makes no sense.'), { cause: checked.issues })
  const { title, file, showing, ...page } = checked.output
  return {
    ...page,
    title: cut(visible(title), 300),
    ...file && { file: { ...file, name: visible(file.name) } },
    showing: { ...showing, contracts: showing.contracts.map(contract => ({ ...contract, title: visible(contract.title) })) },
  }
}

/** A page's news, or undefined where it makes no sense: the page is then read again. */
export function checkedEdit(raw: unknown): PageEdit | undefined {
  const checked = v.safeParse(edit, raw)
  return checked.success && checked.output.version > checked.output.base ? checked.output : undefined
}

/** The indexes of marks that a page says it could not show; none where it makes no sense. */
export function checkedLost(raw: unknown): readonly number[] {
  const checked = v.safeParse(painted, raw)
  return checked.success ? checked.output.lost : []
}

/** A page's line for support; undefined where it has none, or more than a line. */
export function checkedLine(raw: unknown): string | undefined {
  const checked = v.safeParse(line, raw)
  return checked.success ? checked.output : undefined
}
