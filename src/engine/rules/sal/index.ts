import type { Rule } from '../rule'
import deliveryEstimate from './sal-delivery-estimate'
import forms from './sal-forms'
import inspect from './sal-inspect'
import returns from './sal-returns'
import risk from './sal-risk'
import title from './sal-title'
import variation from './sal-variation'

export const sal: readonly Rule[] = [
  deliveryEstimate,
  forms,
  inspect,
  returns,
  risk,
  title,
  variation,
]
