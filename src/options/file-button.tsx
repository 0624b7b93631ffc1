/** A button that asks the reader for a file, and gives its text. */
import { say } from '../words/say'

type Props = {
  readonly label: string
  /** As in the attribute: ".yaml,.yml". */
  readonly accept: string
  /** Bytes; a larger file is not read. */
  readonly largest: number
  readonly onText: (name: string, text: string) => void
  readonly onProblem: (problem: string) => void
}

export function FileButton({ label, accept, largest, onText, onProblem }: Props) {
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    if (file.size > largest) onProblem(say('“{1}” is too large to be what is looked for here. It was not read.', file.name))
    else await file.text().then(text => onText(file.name, text), () => onProblem(say('“{1}” could not be read.', file.name)))
    // The same file can be taken once more, after it was mended.
    input.value = ''
  }
  return (
    <label class="button file">
      {label}
      <input type="file" class="unseen" accept={accept} onChange={({ currentTarget }) => void take(currentTarget)} />
    </label>
  )
}
