/** An example, with what stands between «marks» marked. */
export function Marked({ text }: { readonly text: string }) {
  return <>{text.split(/«([^»]*)»/).map((part, i) => i % 2 === 1 ? <mark key={i}>{part}</mark> : part)}</>
}
