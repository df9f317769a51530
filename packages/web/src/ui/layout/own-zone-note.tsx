import { useFormats } from '#web/time/use-formats.ts'
import { browserZone } from '#web/time/zones.ts'
import { TimeZoneNote } from '#web/ui/marks/time-zone-note.tsx'

/** Names the zone of the times on screen when this device has another one, so that travellers do not misread them. */
export function OwnZoneNote({ at }: { readonly at: string }) {
  const { reader } = useFormats()
  return browserZone() === reader.zone ? null : (
    <div className="-mt-2 mb-6">
      <TimeZoneNote zone={reader.zone} at={at} />
    </div>
  )
}
