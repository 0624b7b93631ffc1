/** Words that rules about jobs share, as sources of patterns, and whether this is a job at all. */
import { hasMatch } from '../../contract/matches'
import { isA } from '../called'
import type { Reading } from '../rule'

export const employee = String.raw`\b(?:the )?(?:employee|executive|worker|you)\b`

const hired = /\b(?:employee|executive|worker|employer)$/i
/** A contract of employment, or one of no known sort that calls a party so; contracts about the end of a job are another matter. */
export const isJob = (reading: Reading): boolean => isA(reading, 'employment') || (isA(reading, 'other') && reading.contract.parties.some(({ role }) => hasMatch(role, hired)))
