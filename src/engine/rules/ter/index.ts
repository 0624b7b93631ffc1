import type { Rule } from '../rule'
import anyBreach from './ter-any-breach'
import atWill from './ter-at-will'
import breachAtOnce from './ter-breach-at-once'
import causeOneWay from './ter-cause-one-way'
import causeWide from './ter-cause-wide'
import changeControl from './ter-change-control'
import cureOneWay from './ter-cure-one-way'
import earlyFee from './ter-early-fee'
import noCure from './ter-no-cure'
import noNotice from './ter-no-notice'
import noPayWip from './ter-no-pay-wip'
import noRefund from './ter-no-refund'
import noticeChannel from './ter-notice-channel'
import noticeLength from './ter-notice-length'
import oneWay from './ter-one-way'
import otherReasons from './ter-other-reasons'
import postDuties from './ter-post-duties'
import removeContent from './ter-remove-content'
import shortCure from './ter-short-cure'
import survivesAll from './ter-survive-all'
import suspendOneWay from './ter-suspend-one-way'
import suspend from './ter-suspend'
import theirOpinion from './ter-their-opinion'

export const ter: readonly Rule[] = [
  anyBreach,
  atWill,
  breachAtOnce,
  causeOneWay,
  causeWide,
  changeControl,
  cureOneWay,
  earlyFee,
  noCure,
  noNotice,
  noPayWip,
  noRefund,
  noticeChannel,
  noticeLength,
  oneWay,
  otherReasons,
  postDuties,
  removeContent,
  shortCure,
  survivesAll,
  suspendOneWay,
  suspend,
  theirOpinion,
]
