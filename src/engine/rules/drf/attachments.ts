import type { Contract } from '../../contract/contract'
import { rememberInContract } from '../../contract/memory'
import { liesIn, stretchesOf } from '../../contract/stretches'

/** True for a place inside a schedule, an exhibit or the like, which may have words and figures of its own. */
export const inAttachment = (contract: Contract, at: number): boolean => liesIn(attachments(contract), { start: at, end: at })

const attachments = rememberInContract(({ clauses }) => stretchesOf(clauses.flatMap(({ attachment, at: { start }, end }) => (attachment ? [{ start, end }] : []))))
