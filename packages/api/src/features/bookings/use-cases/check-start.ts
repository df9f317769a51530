import type { TimeOverride } from '@hora/schema/inputs/bookings'
import {
  explainStart,
  groupAt,
  isSession,
  type Openings,
  overrideOf,
  type Refusal,
  type SlotRequest,
  startRequestOf,
} from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { EpochMs } from '#kernel/epoch.ts'
import type { SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { explainForClient } from '../domain/explain-for-client.ts'
import { codeOfReason } from '../domain/name-refusal.ts'

export interface StartRequest {
  readonly start: Temporal.Instant
  readonly durationMinutes: number
  /** What the professional overrides; null for a client, who may only choose an offered time. */
  readonly override: readonly TimeOverride[] | null
  /** Whether it is for a session of its own: then it joins no other. */
  readonly makesSession?: boolean
}

/** A start that may be written. */
export interface CheckedStart {
  /** False: a buffer to a neighbouring session is given up. Time off has no buffers to share. */
  readonly keepsBuffers: boolean
  /** The session that the booking joins; null: it makes one. */
  readonly joins: SessionId | null
}

/** Checks a start by the rules that offer times, with everything that is known about the practice. */
export function checkStart(
  openings: Openings,
  asked: StartRequest,
  now: Temporal.Instant,
): Result<CheckedStart, DomainError> {
  const { request, start } = startRequestOf(openings, asked, now)
  if (asked.override === null) {
    const refused = explainForClient(request, start, {
      serviceId: openings.service.id,
      own: [],
      isAgreed: false,
    })
    if (refused !== null) return err(domainError(refused.code))
    return ok({ keepsBuffers: true, joins: joinedAt(request, start) })
  }
  const { reasons, joins } = explainStart(request, start)
  const [first] = remaining(reasons, asked.override)
  if (first !== undefined) return err(domainError(codeOfReason[first.reason]))
  const keepsBuffers = !reasons.some(({ reason, meets }) => reason === 'buffer' && isSession(meets))
  return ok({ keepsBuffers, joins: joins?.ref ?? null })
}

/** The reasons that a professional has not overridden. */
export function remaining(
  reasons: readonly Refusal[],
  override: readonly TimeOverride[],
): readonly Refusal[] {
  return reasons.filter(({ reason }) => {
    const by = overrideOf[reason]
    return by === null || !override.includes(by)
  })
}

function joinedAt(request: SlotRequest, start: EpochMs): SessionId | null {
  const end = (start + request.service.durationMinutes * 60_000) as EpochMs
  return groupAt(request, { start, end })?.ref ?? null
}
