import type { BecomeProfessionalInput } from '@hora/schema/inputs/profiles'
import { useBecomeProfessional } from '#web/features/profiles/onboarding/use-become-professional.ts'
import { useUpdateProfessional } from '#web/features/profiles/practice/use-update-professional.ts'
import type { Sent } from '#web/forms/use-graph-form.ts'

/** Makes the viewer a professional, or changes the practice when they have come back to this step. */
export function useSaveProfile(professional: { version: number } | null, onSaved: () => Promise<void>) {
  const { run: become } = useBecomeProfessional()
  const { run: change } = useUpdateProfessional()
  return async (input: BecomeProfessionalInput): Promise<Sent> => {
    const outcome = professional
      ? await change({ input: { ...input, expectedVersion: professional.version } })
      : await become({ input })
    if (outcome.ok) await onSaved()
    return outcome
  }
}
