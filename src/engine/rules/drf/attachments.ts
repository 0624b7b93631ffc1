import type { Contract } from '../../contract/contract'
import { rememberInContract } from '../../contract/memory'

/** True for a place inside a schedule, an exhibit or the like, which may have words and figures of its own. */
export const inAttachment = (contract: Contract, at: number): boolean => attachments(contract).some(({ at: from, end }) => from.start <= at && at < end)

const attachments = rememberInContract(({ clauses }) => clauses.filter(({ attachment }) => attachment))
