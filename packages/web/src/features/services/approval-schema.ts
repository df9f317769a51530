import { limits } from '@hora/schema/limits'
import { z } from 'zod'

/** The fields of the editor about approval. The hours are kept while they are not shown. */
export const approvalFields = {
  /** Whether the professional approves each booking. */
  asksApproval: z.boolean(),
  answerHours: z.string(),
}

type ApprovalDraft = z.output<z.ZodObject<typeof approvalFields>>

/** Whether the hours of a draft are wrong. Those that are not shown are never wrong. */
export function isWrongApproval({ asksApproval, answerHours }: ApprovalDraft): boolean {
  const hours = Number(answerHours)
  const { min, max } = limits.answerHours
  return asksApproval && !(Number.isInteger(hours) && hours >= min && hours <= max)
}

/** A valid draft as the graph takes it: null needs no approval. */
export function approvalTerms({ asksApproval, answerHours }: ApprovalDraft): { answerHours: number | null } {
  return { answerHours: asksApproval ? Number(answerHours) : null }
}

/** The draft of a saved setting. */
export function approvalDraft(answerHours: number | null): ApprovalDraft {
  return { asksApproval: answerHours !== null, answerHours: String(answerHours ?? limits.answerHours.usual) }
}
