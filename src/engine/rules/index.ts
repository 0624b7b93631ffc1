import { amb } from './amb/index'
import { asn } from './asn/index'
import { chg } from './chg/index'
import { cnf } from './cnf/index'
import { dat } from './dat/index'
import { drf } from './drf/index'
import { dsp } from './dsp/index'
import { ind } from './ind/index'
import { ipr } from './ipr/index'
import { lia } from './lia/index'
import { pay } from './pay/index'
import { ren } from './ren/index'
import { rst } from './rst/index'
import type { Rule } from './rule'
import { ter } from './ter/index'
import { war } from './war/index'

/** Every rule, family by family; a test holds the folders and these lists together. */
export const rules: readonly Rule[] = [...amb, ...asn, ...chg, ...cnf, ...dat, ...drf, ...dsp, ...ind, ...ipr, ...lia, ...pay, ...ren, ...rst, ...ter, ...war]
