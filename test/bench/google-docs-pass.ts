/** Runs in the stand-in's page: what our layer does when the editor has drawn something, timed there. */
import { blocksIn } from '../../src/page/surfaces/google-docs/contract-text'
import { canvasIn } from '../../src/page/surfaces/google-docs/canvas'
import { scribe } from '../../src/page/surfaces/google-docs/letters'
import { stretchesOf } from '../../src/page/surfaces/google-docs/marks'
import type { Mark } from '../../src/messages'
import type { StandIn } from '../google-docs/stand-in'

declare const standIn: StandIn

/** Milliseconds: a pass over what is drawn, with a mark on every sentence that says "may" or "shall"; the same after an edit, the text read anew with it. */
export type Pass = { readonly letters: number; readonly marks: number; readonly runs: number; readonly drawn: readonly number[]; readonly edited: readonly number[] }

const canvas = canvasIn(document), write = scribe()
const read = () => blocksIn(standIn.text()).map(({ text }) => text)

function marksIn(texts: readonly string[]): readonly Mark[] {
  return texts.flatMap((text, block) => [...text.matchAll(/\b(?:may|shall)\b.{1,60}/g)].map(([exact], i): Mark => {
    const start = text.indexOf(exact)
    return { anchors: [{ block, start, end: start + exact.length, exact, prefix: '', suffix: '' }], severity: ((i % 4) + 1) as 1 | 2 | 3 | 4, look: false, title: '', why: '', ask: '', sources: [] }
  }))
}

Object.assign(globalThis, {
  async measurePasses(rounds: number): Promise<Pass> {
    let texts = read(), script = write(texts), runs = 0
    const stretches = stretchesOf(marksIn(texts), texts), drawn: number[] = [], edited: number[] = []
    const pass = () => {
      runs = canvas.look(script).runs
      canvas.mark(stretches, undefined)
    }
    for (let round = 0; round < rounds; round++) {
      standIn.show(Math.floor(standIn.text().length * (round + 0.5) / rounds))
      await new Promise(resolve => { setTimeout(resolve, 150) })
      const began = performance.now()
      pass()
      drawn.push(performance.now() - began)
      standIn.edit(100, 100, 'x')
      await new Promise(resolve => { setTimeout(resolve, 150) })
      const again = performance.now()
      texts = read()
      script = write(texts)
      pass()
      edited.push(performance.now() - again)
    }
    return { letters: script.letters.length, marks: stretches.length, runs, drawn, edited }
  },
})
