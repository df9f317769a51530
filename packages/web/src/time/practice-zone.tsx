import type { ReactNode } from 'react'
import { ReaderZoneContext } from '#web/time/reader-context.ts'

/** Below this, every time is shown in the zone of the practice, wherever its professional happens to be. */
export function PracticeZone({ zone, children }: { zone: string; children: ReactNode }) {
  return <ReaderZoneContext value={zone}>{children}</ReaderZoneContext>
}
