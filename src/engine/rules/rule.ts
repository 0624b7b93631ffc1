import type { ContractKind } from '../contract-type/kind'
import type { Contract, Sentence, Span } from '../contract/contract'
import type { Need } from '../contract/candidates'
import type { Norm } from '../grammar/norms'
import type { KeyTerm } from '../key-terms/key-term'
import type { Provision } from '../provisions/provision'
import type { Thresholds } from './thresholds'

/** What the reader does next: 4 do not sign as it stands, 3 ask for a change, 2 ask what it means, 1 tidy up. */
export type Severity = 1 | 2 | 3 | 4
/** How sure we are: anyone can re-check it; the pattern strongly says so; a person must look. */
export type Tier = 'fact' | 'likely' | 'judgement'

/** All that a rule may look at. */
export type Reading = {
  readonly contract: Contract
  readonly provisions: readonly Provision[]
  readonly keyTerms: readonly KeyTerm[]
  /** The numbers to compare with: the defaults, or what the reader's playbook says. What depends on them must not be remembered with a sentence. */
  readonly thresholds: Thresholds
  /** Stretches of the text that the page holds but does not show: too small to read, or in the colour of what is behind them. */
  readonly unseen?: readonly Span[]
  /** True: only part of the contract was read. */
  readonly partly?: boolean
  /** What the reader says the contract is. It is beyond doubt then, whatever the text says. */
  readonly kind?: ContractKind
  /** Who must or may do what in a sentence. */
  norms(sentence: Sentence): readonly Norm[]
}

/** One thing found. Most hits have one span; a contradiction has one for each place. */
export type Hit = {
  readonly spans: readonly Span[]
  /** The role it is hard on; absent where it is hard on everyone, or it could not be told. */
  readonly against?: string
  /** Set where this one hit is less sure than its rule. */
  readonly tier?: Tier
  /** Set where this one hit weighs less than its rule: a blank in terms that nobody signs. */
  readonly severity?: Severity
  /** One sentence worked out from this very text: a sum, a rate for a year, a day. Said before the rule's `why`. */
  readonly computed?: string
}

/** How a rule finds its places. */
export type Find =
  | {
      /** Lower-case words without which the rule cannot fire: only sentences that hold one of them are read. */
      readonly triggers: readonly string[]
      /** What the rule's pattern needs besides. */
      readonly need?: Need
      /** True where an item of a list is read behind its lead, which may hold what the pattern needs. */
      readonly items?: true
      readonly inSentence: (sentence: Sentence, reading: Reading) => readonly Hit[]
      /** The sentences that may have a hit, by index, in order, where their words alone tell; takes the place of `triggers` and `need`. */
      readonly places?: (contract: Contract) => readonly number[]
      /** True where the contract itself settles the matter, so that the rule has nothing to say anywhere. */
      readonly settledBy?: (reading: Reading) => boolean
    }
  | { readonly inContract: (reading: Reading) => readonly Hit[] }
  /** Rests on what other rules, named by their ids, find in the same contract: two clauses that are harmless alone. */
  | { readonly inHits: (hitsOf: HitsOf, reading: Reading) => readonly Hit[] }

/** What the rule of this id finds in the contract that is read; nothing for an id that no rule bears. */
export type HitsOf = (id: string) => readonly Hit[]

export type Rule = {
  /** `family-slug`; the file's name. */
  readonly id: string
  readonly severity: Severity
  readonly tier: Tier
  readonly title: string
  readonly why: string
  /** An open question, polite, ready to send. */
  readonly ask: string
  readonly fallback?: string
  readonly sources: readonly string[]
  /** Public taxonomies: `claudette:LTD|TER|CH|CR|USE|LAW|J|A`, `cuad:<category>`, `93/13:<letter>`, `acl:<letter>`. */
  readonly labels: readonly string[]
  readonly find: Find
  /** True: all places make one finding (words used loosely in ten places are one point). False, the default: a finding a place. */
  readonly together?: boolean
  /** True where it is a point only as long as one side alone bears it: hits that are hard on each of two parties settle each other. */
  readonly oneSided?: true
  /** True where it rests on there being nothing else anywhere in the contract: it keeps silent where only part of that was read. Rationed rules all do. */
  readonly needsWhole?: true
  /** True for rules about what a contract does not say: it gets few findings of all such rules together, the weightiest. */
  readonly rationed?: true
  /** False where the rule is about another sort of contract, so that finding nothing does not mean that all is well. */
  readonly appliesTo?: (reading: Reading) => boolean
  /**
   * Rules that say more about the same sentence: where one of them has a hit in it, hard on the same role or on nobody
   * in particular, this rule keeps silent there and its labels and sources go to that finding.
   */
  readonly yieldsTo?: readonly string[]
  /** Texts that the rule flags, with «marks» around exactly the words to be marked. */
  readonly flags: readonly [string, ...string[]]
  /** Near misses: a flagged text, changed in the one thing the rule is about. */
  readonly passes: readonly [string, ...string[]]
}

/** Gives a rule its type, and nothing else. */
export const rule = (rule: Rule): Rule => rule
