import type { Rule } from '../rule'
import accelerate from './lea-accelerate'
import assign from './lea-assign'
import commence from './lea-commence'
import demolish from './lea-demolish'
import deposit from './lea-deposit'
import entry from './lea-entry'
import holdover from './lea-holdover'
import latePossession from './lea-late-possession'
import noAbatement from './lea-no-abatement'
import opex from './lea-opex'
import reinstate from './lea-reinstate'
import relocate from './lea-relocate'
import repair from './lea-repair'
import reviewUp from './lea-review-up'

export const lea: readonly Rule[] = [
  accelerate,
  assign,
  commence,
  demolish,
  deposit,
  entry,
  holdover,
  latePossession,
  noAbatement,
  opex,
  reinstate,
  relocate,
  repair,
  reviewUp,
]
