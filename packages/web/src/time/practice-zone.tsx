import type { ReactNode } from 'react'
import { ReaderZoneContext } from '#web/time/reader-context.ts'

/** Every time inside is shown in the zone of the practice, wherever the professional is. */
export function PracticeZone({ zone, children }: { zone: string; children: ReactNode }) {
  return <ReaderZoneContext value={zone}>{children}</ReaderZoneContext>
}
