import { remember } from '../../engine/contract/memory'
import { fingerprintOf } from '../../engine/rounds/fingerprint'

/** The text's fingerprint, or '' where there is nothing to read. Working it out takes up to half a second, and it is asked for after every decision. */
export const codeOf = remember((text): string => fingerprintOf(text) ?? '')
