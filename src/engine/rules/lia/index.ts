import type { Rule } from '../rule'
import capBase from './lia-cap-base'
import capTheirs from './lia-cap-theirs'
import carveoutsSwallow from './lia-carveouts-swallow'
import consequentialOneWay from './lia-conseq-one-way'
import deathInjury from './lia-death-injury'
import directExcluded from './lia-direct-excluded'
import excludesAll from './lia-excludes-all'
import failing from './lia-failing'
import grossExcluded from './lia-gross-excluded'
import ld from './lia-ld'
import lowCap from './lia-low-cap'
import oneWayCap from './lia-one-way-cap'
import others from './lia-others'
import personal from './lia-personal'
import releaseOneWay from './lia-release-one-way'
import release from './lia-release'
import soleRemedy from './lia-sole-remedy'
import statutory from './lia-statutory'
import suretyWaivers from './lia-surety-waivers'
import unconditional from './lia-unconditional'
import unlimitedOneWay from './lia-unlimited-one-way'

export const lia: readonly Rule[] = [
  capBase,
  capTheirs,
  carveoutsSwallow,
  consequentialOneWay,
  deathInjury,
  directExcluded,
  excludesAll,
  failing,
  grossExcluded,
  ld,
  lowCap,
  oneWayCap,
  others,
  personal,
  releaseOneWay,
  release,
  soleRemedy,
  statutory,
  suretyWaivers,
  unconditional,
  unlimitedOneWay,
]
