import type { Rule } from '../rule'
import affiliate from './amb-affiliate'
import agreeLater from './amb-agree-later'
import andOr from './amb-and-or'
import asRequired from './amb-as-required'
import biPeriod from './amb-bi-period'
import businessDay from './amb-business-day'
import consequential from './amb-consequential'
import currency from './amb-currency'
import dateFormat from './amb-date-format'
import daysKind from './amb-days-kind'
import deemed from './amb-deemed'
import discretion from './amb-discretion'
import effortsMix from './amb-efforts-mix'
import efforts from './amb-efforts'
import etc from './amb-etc'
import event from './amb-event'
import exceptScope from './amb-except-scope'
import grossNegligence from './amb-gross-negligence'
import industryStandard from './amb-industry-standard'
import material from './amb-material'
import mayNot from './amb-may-not'
import noActor from './amb-no-actor'
import promptly from './amb-promptly'
import reasonable from './amb-reasonable'
import saidSame from './amb-said-same'
import satisfaction from './amb-satisfaction'
import timeToTime from './amb-time-to-time'
import withinOf from './amb-within-of'

/** What the words can be made to mean. */
export const amb: readonly Rule[] = [
  affiliate,
  agreeLater,
  andOr,
  asRequired,
  biPeriod,
  businessDay,
  consequential,
  currency,
  dateFormat,
  daysKind,
  deemed,
  discretion,
  effortsMix,
  efforts,
  etc,
  event,
  exceptScope,
  grossNegligence,
  industryStandard,
  material,
  mayNot,
  noActor,
  promptly,
  reasonable,
  saidSame,
  satisfaction,
  timeToTime,
  withinOf,
]
