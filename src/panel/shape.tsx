/** The shape that stands for a group, beside its word: never a colour alone. */
import type { JSX } from 'preact'
import type { Group } from '../words/plain-words'

const shapes: Readonly<Record<Group, JSX.Element>> = {
  stop: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  change: <path d="M6 1 11.4 10.6H.6Z" />,
  clarify: <circle cx="6" cy="6" r="4.2" class="hollow" />,
  tidy: <circle cx="6" cy="6" r="2.2" />,
  yours: <path d="M1.6 6.4 4.6 9.4 10.4 2.8" class="hollow" />,
  look: <path d="M6 1 11 6 6 11 1 6Z" class="hollow" />,
}

export const Shape = ({ group }: { readonly group: Group }) =>
  <svg class={`shape ${group}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{shapes[group]}</svg>
