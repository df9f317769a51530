import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** Why a time was refused; if it is taken, with the nearest free times. */
export type TimeRefusal = { code: ErrorCopyCode; nearest: readonly { start: string }[] }

type Refused = {
  code: ErrorCopyCode
  detail?: { __typename: string; nearest?: TimeRefusal['nearest'] }
}

/** The refusal of a time, from a mutation that failed. */
export function timeRefusal({ code, detail }: Refused): TimeRefusal {
  return { code, nearest: detail?.nearest ?? [] }
}
