import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { serverToday } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Fact } from '#web/ui/layout/facts.tsx'

/** The day, the hours and the zone of a session. */
export function WhenFact({ start, end }: { start: string; end: string }) {
  const t = useWords('sessions')
  const formats = useFormats()
  return (
    <Fact term={t('details.when')}>
      <p className="text-base font-medium first-letter:uppercase">
        {formats.day(start, serverToday(formats.reader.zone).year)}
      </p>
      <p className="figures text-ink-soft">
        {`${formats.timeRange(start, end)} · ${formats.duration(minutesBetween(start, end))}`}
      </p>
      <p className="text-ink-faint">{formats.zone(formats.reader.zone, start)}</p>
    </Fact>
  )
}
