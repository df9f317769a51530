import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Globe } from '#web/ui/icons.ts'

type Props = {
  /** The zone of the times on screen. */
  zone: string
  /** The zone of the other person, if it may differ. */
  other?: { zone: string; name: string } | undefined
  /** The moment for the offsets: the first time on screen. ISO 8601 instant. */
  at: string
}

/** Names the zone of the times on screen, and the other person's zone if its clocks differ at that moment. */
export function TimeZoneNote({ zone, other, at }: Props) {
  const t = useWords('ui')
  const formats = useFormats()
  const differs = other && formats.offset(other.zone, at) !== formats.offset(zone, at)
  const shown = t('zone.shown', { zone: formats.zone(zone, at) })
  return (
    <p className="flex items-start gap-2 text-sm text-ink-soft">
      <Globe aria-hidden="true" className="mt-px !size-4.5 text-ink-faint" />
      <span>
        {differs
          ? `${shown} ${t('zone.other', { name: other.name, zone: formats.zone(other.zone, at) })}`
          : shown}
      </span>
    </p>
  )
}
