import type { Rule } from '../rule'
import affiliate from './amb-affiliate'
import agreeLater from './amb-agree-later'
import andOr from './amb-and-or'
import approx from './amb-approx'
import asRequired from './amb-as-required'
import biPeriod from './amb-bi-period'
import businessDay from './amb-business-day'
import byUntil from './amb-by-until'
import consequential from './amb-consequential'
import cooperate from './amb-cooperate'
import currency from './amb-currency'
import dateFormat from './amb-date-format'
import daysKind from './amb-days-kind'
import deemed from './amb-deemed'
import discretion from './amb-discretion'
import doubleNegative from './amb-double-negative'
import effortsMix from './amb-efforts-mix'
import efforts from './amb-efforts'
import etc from './amb-etc'
import event from './amb-event'
import exceptScope from './amb-except-scope'
import grossNegligence from './amb-gross-negligence'
import indirectScope from './amb-indirect-scope'
import industryStandard from './amb-industry-standard'
import jointSeveral from './amb-joint-several'
import knowledge from './amb-knowledge'
import longSentence from './amb-long-sentence'
import material from './amb-material'
import mayDuty from './amb-may-duty'
import mayNot from './amb-may-not'
import modalMix from './amb-modal-mix'
import monthYear from './amb-month-year'
import nestedConditions from './amb-nested-conditions'
import noActor from './amb-no-actor'
import notwithstandingWar from './amb-notwithstanding-war'
import percentBase from './amb-percent-base'
import promptly from './amb-promptly'
import reasonable from './amb-reasonable'
import saidSame from './amb-said-same'
import satisfaction from './amb-satisfaction'
import shallNonduty from './amb-shall-nonduty'
import termExpiry from './amb-term-expiry'
import timeToTime from './amb-time-to-time'
import timeZone from './amb-time-zone'
import withinOf from './amb-within-of'

/** What the words can be made to mean. */
export const amb: readonly Rule[] = [
  affiliate,
  agreeLater,
  andOr,
  approx,
  asRequired,
  biPeriod,
  businessDay,
  byUntil,
  consequential,
  cooperate,
  currency,
  dateFormat,
  daysKind,
  deemed,
  discretion,
  doubleNegative,
  effortsMix,
  efforts,
  etc,
  event,
  exceptScope,
  grossNegligence,
  indirectScope,
  industryStandard,
  jointSeveral,
  knowledge,
  longSentence,
  material,
  mayDuty,
  mayNot,
  modalMix,
  monthYear,
  nestedConditions,
  noActor,
  notwithstandingWar,
  percentBase,
  promptly,
  reasonable,
  saidSame,
  satisfaction,
  shallNonduty,
  termExpiry,
  timeToTime,
  timeZone,
  withinOf,
]
