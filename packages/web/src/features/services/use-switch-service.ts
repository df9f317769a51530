import { useCallback } from 'react'
import { useUpdateService } from '#web/features/services/use-update-service.ts'

/** Opens a service for booking or lets it rest, shown before the answer comes. */
export function useSwitchService() {
  const { run } = useUpdateService()
  return useCallback(
    ({ id, active, version }: { id: string; active: boolean; version: number }) =>
      run({ input: { id, active, expectedVersion: version } }),
    [run],
  )
}
