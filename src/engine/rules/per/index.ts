import type { Rule } from '../rule'
import forceMajeureOneWay from './per-fm-one-way'

export const per: readonly Rule[] = [forceMajeureOneWay]
