import { useRef } from 'preact/hooks'

/** What the browser offers first; others can be chosen all the same. */
const kinds = '.pdf,.docx,.docm,.odt,.rtf,.txt,.md,.html,.htm'

type Props = { readonly label: string; readonly class: string; readonly onFile: (file: File) => void }

/** A button that lets the reader choose a file. */
export function ChooseFile({ label, class: looks, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class={looks} onClick={() => input.current?.click()}>{label}</button>
      <input
        ref={input} type="file" hidden accept={kinds}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file may be chosen again, after it was changed.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
