/** The small signs on the buttons above a PDF. */
import type { JSX } from 'preact'

const signs = {
  less: <path d="M3 8h10" />,
  more: <path d="M3 8h10M8 3v10" />,
  width: <path d="M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2" />,
  find: <><circle cx="7" cy="7" r="4.2" /><path d="m10.2 10.2 3.6 3.6" /></>,
  outline: <path d="M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5" />,
  up: <path d="m3.5 10 4.5-4.5L12.5 10" />,
  down: <path d="m3.5 6 4.5 4.5L12.5 6" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
} satisfies Readonly<Record<string, JSX.Element>>

export const Sign = ({ of }: { readonly of: keyof typeof signs }) =>
  <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">{signs[of]}</svg>
