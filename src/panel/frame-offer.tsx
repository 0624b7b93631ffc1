/** Where a large part of the page comes from another site: says so, and lets the reader have it reviewed instead. */
import type { Framed } from '../messages'

type Frame = NonNullable<Framed['frame']>
/** The frame to review, or null for the page around it. Called in the click: the browser may have to be asked. */
export type OnFrame = (frame: Frame | null) => void

export function FrameOffer({ of: { frame, inFrame }, onFrame }: { readonly of: Framed; readonly onFrame: OnFrame }) {
  if (inFrame) return <p class="strip">This is what another site shows inside the page. <button type="button" class="link" onClick={() => onFrame(null)}>Review the page around it</button></p>
  if (!frame) return null
  return (
    <p class="strip">
      Part of this page comes from {frame.host}{frame.always ? '.' : ', which Evenhand cannot read yet.'}{' '}
      <button type="button" class="link" onClick={() => onFrame(frame)}>{frame.always ? 'Review that part' : `Let Evenhand read ${frame.host}`}</button>{' '}
      <a href={frame.address} target="_blank" rel="noreferrer">Open it in a tab of its own</a>
    </p>
  )
}
