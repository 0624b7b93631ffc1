/** Lines in an order that is the reader's, with an empty one at the end to write the next into. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Line, NewLine } from '../../messages'
import { useActions } from '../actions'
import { LineField } from './line-field'
import type { Lines } from './use-lines'
import { last } from './use-lines'
import { say } from '../../words/say'

type Props<L extends Line> = {
  readonly lines: readonly L[]
  readonly keeper: Lines
  /** The line of this id with other words; `known` is what it is now, absent where it is new. */
  readonly lineOf: (id: string, text: string, known: L | undefined) => NewLine
  /** What a line is called: "Priority". */
  readonly called: string
  readonly placeholder: string
  /** True: their order means something. */
  readonly ordered?: boolean
  /** What stands under a line, the empty one too. */
  readonly under?: (id: string, line: L | undefined) => ComponentChildren
}

export function LineList<L extends Extract<Line, { readonly text: string }>>({ lines, keeper, lineOf, called, placeholder, ordered = false, under }: Props<L>) {
  const { notebook, remark, tell } = useActions()
  const [blank, setBlank] = useState(newId)
  const [next, setNext] = useState<{ readonly id: string; readonly by?: -1 | 1 }>()
  const box = useRef<HTMLOListElement>(null)
  const isWritten = lines.some(({ id }) => id === blank)
  const known = useRef(lines)
  known.current = lines
  // Enter in the last line: to the next one, once there is one.
  const goOn = useRef(false)

  // The empty line has become one of them: the next one takes its place, and the focus stays where it was.
  useEffect(() => { if (isWritten) setBlank(newId()) }, [isWritten])
  useEffect(() => {
    if (goOn.current) [...box.current?.querySelectorAll('textarea') ?? []].at(-1)?.focus()
    goOn.current = false
  }, [blank])

  // The browser takes the focus from what is moved or gone.
  useEffect(() => {
    if (!next) return
    const buttons = [...box.current?.querySelectorAll<HTMLButtonElement>(`[data-line="${next.id}"] [data-move]`) ?? []]
    const same = buttons.find(({ dataset }) => dataset['move'] === String(next.by))
    const button = same?.disabled ? buttons.find(({ disabled }) => !disabled) : same
    const to = button ?? box.current?.querySelector<HTMLElement>(`[data-line="${next.id}"] textarea`)
    to?.focus()
  }, [next])

  const move = (line: L, by: -1 | 1) => {
    const to = lines.indexOf(line) + by
    keeper.move(lineOf(line.id, line.text, line), by, lines)
    setNext({ id: line.id, by })
    tell(say('“{1}” is now number {2} of {3}.', line.text, to + 1, lines.length))
  }
  const remove = (line: L) => {
    const before = lines[lines.indexOf(line) + 1]?.id ?? last
    keeper.remove(line.id)
    remark(say('{1} removed: “{2}”.', called, line.text), () => keeper.write(lineOf(line.id, line.text, line), before))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    const fields = [...box.current?.querySelectorAll('textarea') ?? []]
    const here = event.currentTarget as HTMLTextAreaElement
    const after = fields[fields.indexOf(here) + 1]
    if (after) return after.focus()
    goOn.current = here.value.trim() !== ''
    void notebook.flush()
  }
  const place = (id: string) => keeper.place(id, text => {
    const line = known.current.find(line => line.id === id)
    // An emptied line stays as it was until the field is left: it may only be about to be written anew.
    const words = text.trim() === '' ? line?.text : text
    return words === undefined ? undefined : lineOf(id, words, line)
  })
  const entries: readonly (readonly [id: string, line: L | undefined])[] = [...lines.map(line => [line.id, line] as const), ...isWritten ? [] : [[blank, undefined] as const]]

  return (
    <ol class={ordered ? 'lines ordered' : 'lines'} ref={box}>
      {entries.map(([id, line], i) => (
        <li key={id} data-line={id} class={line ? '' : 'blank'}>
          <div class="line">
            <LineField place={place(id)} saved={line?.text ?? ''} label={line ? `${called} ${i + 1}` : say('{1}, new', called)} placeholder={placeholder} onEmptied={() => { if (line) remove(line) }} onKey={onKey} />
            {line && ordered && <MoveButton by={-1} of={line.text} disabled={i === 0} onMove={() => move(line, -1)} />}
            {line && ordered && <MoveButton by={1} of={line.text} disabled={i === lines.length - 1} onMove={() => move(line, 1)} />}
            {line && <RemoveButton of={line.text} onRemove={() => { remove(line); setNext({ id: entries[i + 1]?.[0] ?? blank }) }} />}
          </div>
          {under?.(id, line)}
        </li>
      ))}
    </ol>
  )
}

const newId = () => crypto.randomUUID()

function MoveButton({ by, of, disabled, onMove }: { readonly by: -1 | 1; readonly of: string; readonly disabled: boolean; readonly onMove: () => void }) {
  const words = by < 0 ? say('Move up') : say('Move down')
  return <button type="button" class="quiet icon" data-move={by} disabled={disabled} aria-label={`${words}: ${of}`} title={words} onClick={onMove}><Sign path={by < 0 ? 'm3 8.5 4-4 4 4' : 'm3 5.5 4 4 4-4'} /></button>
}

export const RemoveButton = ({ of, onRemove }: { readonly of: string; readonly onRemove: () => void }) =>
  <button type="button" class="quiet icon" aria-label={say('Remove: {1}', of)} title={say('Remove')} onClick={onRemove}><Sign path="m3.5 3.5 7 7m0-7-7 7" /></button>

const Sign = ({ path }: { readonly path: string }) => <svg class="arrow" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path d={path} /></svg>
