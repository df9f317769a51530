import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Globe } from '#web/ui/icons.ts'

type Props = {
  /** The zone the times on screen are in. */
  zone: string
  /** The zone of the other person, when it may differ. */
  other?: { zone: string; name: string } | undefined
  /** The moment the offsets are taken at: the first time shown. ISO 8601 instant. */
  at: string
}

/** Names the zone of the times on screen, and the other person's where the clocks differ at that moment. */
export function TimeZoneNote({ zone, other, at }: Props) {
  const t = useWords('ui')
  const formats = useFormats()
  const differs = other && formats.offset(other.zone, at) !== formats.offset(zone, at)
  return (
    <p className="flex items-start gap-2 text-sm text-ink-soft">
      <Globe aria-hidden="true" className="mt-px !size-4.5 text-ink-faint" />
      <span>
        {t('zone.shown', { zone: formats.zone(zone, at) })}
        {differs ? ` ${t('zone.other', { name: other.name, zone: formats.zone(other.zone, at) })}` : null}
      </span>
    </p>
  )
}
