import { useState } from 'react'
import type { z } from 'zod'
import { newId } from '#web/browser/new-id.ts'
import { useUpdateService } from '#web/features/services/editor/use-update-service.ts'
import {
  type FirstService,
  type firstServiceSchema,
  needsDetail,
} from '#web/features/services/onboarding/first-service-schema.ts'
import { useCreateService } from '#web/features/services/use-create-service.ts'
import type { Sent } from '#web/forms/use-graph-form.ts'
import { parseMoney } from '#web/i18n/money.ts'

type Values = z.output<typeof firstServiceSchema>

/** Creates the first service, or changes it when the person has come back to this step. */
export function useSaveService(service: FirstService | null, onSaved: () => Promise<void>) {
  const { run: create } = useCreateService()
  const { run: update } = useUpdateService()
  const [idempotencyKey] = useState(newId)
  return async ({ name, minutes, price, currency, kind, hint, detail }: Values): Promise<Sent> => {
    const length = { minutes: Number(minutes), priceMinor: parseMoney(price, currency) ?? 0 }
    const place = needsDetail(kind) ? { kind, hint, detail } : { kind }
    const fields = { name, durations: [length, ...otherLengths(service, length.minutes)], currency, place }
    const outcome = service
      ? await update({ input: { ...fields, serviceId: service.id, expectedVersion: service.version } })
      : await create({ input: { ...fields, idempotencyKey, colour: 'MOSS' } })
    if (outcome.ok || outcome.code === 'IDEMPOTENCY_MISMATCH') await onSaved()
    return outcome
  }
}

/** Lengths that were added elsewhere stay. */
function otherLengths(service: FirstService | null, changed: number) {
  const [, ...others] = service?.durations ?? []
  return others
    .filter(({ minutes }) => minutes !== changed)
    .map(({ minutes, price }) => ({ minutes, priceMinor: price.amountMinor }))
}
