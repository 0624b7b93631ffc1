/** A plain field for YAML, with the number of each line beside it and those lines marked in which something is wrong. */
import type { Ref } from 'preact'
import { useImperativeHandle, useRef } from 'preact/hooks'

export type YamlFieldHandle = {
  /** Takes the focus, at the beginning. */
  begin(): void
  /** Leads to a line, which is selected. */
  goTo(line: number): void
}

type Props = {
  readonly id: string
  readonly yaml: string
  readonly wrong: readonly number[]
  readonly describedBy: string
  /** Absent: it can be read and not changed. */
  readonly onType?: ((yaml: string) => void) | undefined
  readonly handle: Ref<YamlFieldHandle>
}

/** As in the style sheet, in pixels. */
const lineHeight = 20, padding = 8

export function YamlField({ id, yaml, wrong, describedBy, onType, handle }: Props) {
  const around = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const lines = yaml.split('\n')
  const select = (line: number, start: number, end: number) => {
    const { current: box } = around
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(start, end)
    if (!box) return
    box.scrollTop = padding + (line - 1) * lineHeight - box.clientHeight / 2
    box.scrollIntoView({ block: 'nearest' })
  }
  useImperativeHandle(handle, () => ({
    begin: () => select(1, 0, 0),
    goTo(line) {
      const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
      select(line, start, start + (lines[line - 1]?.length ?? 0))
    },
  }))
  return (
    <div class="yaml" ref={around}>
      <div class="yaml-lines">
        {wrong.map(line => <div key={line} class="wrong" style={{ top: `${padding + (Math.min(line, lines.length) - 1) * lineHeight}px` }} />)}
        <pre class="numbers" aria-hidden="true">{lines.map((_, i) => i + 1).join('\n')}</pre>
        <textarea
          ref={field} id={id} value={yaml} rows={lines.length} readOnly={!onType} wrap="off" spellcheck={false} autocomplete="off" autocapitalize="off"
          aria-invalid={wrong.length > 0} aria-describedby={describedBy} onInput={({ currentTarget }) => onType?.(currentTarget.value)}
        />
      </div>
    </div>
  )
}
