import { changes } from './changes'
import { ending } from './ending'
import { facts } from './facts'
import type { Kind } from './kind'
import { liability } from './liability'
import { limits } from './limits'
import { money } from './money'
import { names } from './names'
import { oneSided } from './one-sided'
import { ownership } from './ownership'
import { secrecy } from './secrecy'
import { wording } from './wording'

/** Every kind of defect that is planted. */
export const kinds: readonly Kind[] = [...facts, ...names, ...wording, ...liability, ...money, ...ending, ...secrecy, ...ownership, ...limits, ...oneSided, ...changes]
