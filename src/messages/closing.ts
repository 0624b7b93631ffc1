/** What the closing asks of the whole text. The panel does not hold it, so the background answers. */
import type { LawyerTrigger } from '../engine/lawyer'
import type { Span } from '../engine/contract/contract'

/** Words of the contract, and where they stand. */
export type Said = { readonly quote: string; readonly span: Span; /** "§12.1", or '' where it is not known. */ readonly clause: string }

export type Fingerprint = {
  /** "466P ZW7P DQN3 CH29" */
  readonly code: string
  /** What the same code proves, and what it does not. */
  readonly proves: string
}

export type LawyerSign = Pick<LawyerTrigger, 'sign' | 'reason'> & { readonly places: readonly Said[] }
