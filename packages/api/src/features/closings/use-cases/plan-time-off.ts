import type { Tx } from '@hora/db/client'
import type { TakeTimeOffInput } from '@hora/schema/inputs/closings'
import { authorize } from '#auth/authorize.ts'
import type { SignedInViewer } from '#auth/viewer.ts'
import {
  allOccurrences,
  choosePeriod,
  encryptedLabel,
  managesTimeOff,
  readTimeOff,
  readZone,
  saveNewTimeOff,
  saveTimeOffChange,
  type TimeOffView,
} from '#features/availability/index.ts'
import type { Closing } from '#features/sessions/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ProfessionalId, TimeOffId } from '#kernel/ids.ts'
import { err, map, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'

export type TakeTimeOff = Decoded<TakeTimeOffInput>

/** A valid time off: when it closes, and how it is written. */
export interface TimeOffPlan {
  readonly professionalId: ProfessionalId
  readonly closings: readonly Closing[]
  readonly save: (tx: Tx) => Promise<Result<{ timeOffId: TimeOffId }, DomainError>>
}

/** Checks a new or changed time off, and encrypts its label. */
export async function planTimeOff(
  ports: Ports,
  viewer: SignedInViewer & { readonly professionalId: ProfessionalId },
  input: TakeTimeOff,
): Promise<Result<TimeOffPlan, DomainError>> {
  const { professionalId, accountId } = viewer
  const known = await knownTimeOff(ports, viewer, input)
  if (!known.ok) return known
  const current = known.value
  const chosen = choosePeriod(input, current, await readZone(ports.db, professionalId))
  if (!chosen.ok) return chosen
  const period = chosen.value
  const label = await ports.vault.ready(accountId, input.label)
  const closings = [{ periods: allOccurrences(period, ports.clock.now()) }]
  if (current === null) {
    const save = async (tx: Tx) => await saveNewTimeOff(tx, ports, { professionalId, period, label })
    return ok({ professionalId, closings, save })
  }
  const changes = { period, label: encryptedLabel(current.id, label) }
  const save: TimeOffPlan['save'] = async (tx) => {
    // Inside the transaction, so that a request that is sent again gets its first answer.
    if (current.version !== input.expectedVersion) return err(domainError('STALE_VERSION'))
    const saved = await saveTimeOffChange(tx, ports, current, changes)
    return map(saved, ({ timeOff }) => ({ timeOffId: timeOff.id }))
  }
  return ok({ professionalId, closings, save })
}

async function knownTimeOff(
  { db }: Ports,
  viewer: SignedInViewer,
  { timeOffId }: TakeTimeOff,
): Promise<Result<TimeOffView | null, DomainError>> {
  if (timeOffId == null) return ok(null)
  const known = await readTimeOff(db, timeOffId)
  if (known === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(managesTimeOff, viewer, known)
  if (!allowed.ok) return allowed
  return ok(known)
}
