import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'
import type { Ink } from '#web/ui/inks.ts'

type Entry = {
  id: 'first' | 'group' | 'lunch' | 'moved'
  start: number
  end: number
  ink: Ink | null
  fresh?: boolean
}

/** Minutes after midnight. The drawing shows eight to four, with three rem per hour. */
const entries: readonly Entry[] = [
  { id: 'group', start: 540, end: 600, ink: 'MOSS' },
  { id: 'first', start: 630, end: 690, ink: 'INK', fresh: true },
  { id: 'lunch', start: 720, end: 780, ink: null },
  { id: 'moved', start: 840, end: 915, ink: 'CLAY' },
]
const hours = [480, 540, 600, 660, 720, 780, 840, 900] as const
const rem = (minutes: number) => `${(minutes / 60) * 3.25}rem`

/** A drawing of one calendar day: hour lines, coloured entries, the ribbon, and one entry that appears. */
export function SampleDay() {
  const t = useWords('shell/landing')
  const { minuteOfDay } = useFormats()
  return (
    <figure className="relative mx-auto w-full max-w-lg rounded-lg border border-rule bg-leaf shadow-lift">
      <svg aria-hidden="true" viewBox="0 0 20 64" className="absolute -top-2 right-9 h-20 w-6 text-ribbon">
        <path d="M0 0h20v64l-10-9-10 9z" fill="currentColor" />
      </svg>
      <figcaption className="border-b border-rule px-6 pt-6 pb-4 font-serif text-xl italic text-ink-soft">
        {t('day.caption')}
      </figcaption>
      <div className="relative mx-6 my-4 h-[26rem]">
        {hours.map((minute) => (
          <div
            key={minute}
            style={{ top: rem(minute - 480) }}
            className="absolute inset-x-0 flex items-start border-t border-rule pt-1"
          >
            <span className="figures text-xs text-ink-faint">{minuteOfDay(minute)}</span>
          </div>
        ))}
        {entries.map((entry) => (
          <SampleEntry key={entry.id} entry={entry} label={t(`day.items.${entry.id}`)} note={t('day.live')} />
        ))}
      </div>
    </figure>
  )
}

function SampleEntry({ entry, label, note }: { entry: Entry; label: string; note: string }) {
  return (
    <div
      data-ink={entry.ink}
      style={{
        top: `calc(${rem(entry.start - 480)} + 1px)`,
        height: `calc(${rem(entry.end - entry.start)} - 3px)`,
      }}
      className={cx(
        'absolute right-0 left-18 flex items-start justify-between gap-3 overflow-hidden rounded-sm border-l-[3px] px-3 py-1.5 text-sm',
        entry.ink
          ? 'border-(--mark) bg-(--wash) font-medium text-(--mark)'
          : 'border-rule font-serif text-base text-ink-faint italic',
        entry.fresh && 'arrive',
      )}
    >
      <span className="truncate">{label}</span>
      {entry.fresh ? <span className="shrink-0 text-xs leading-5 font-normal">{note}</span> : null}
    </div>
  )
}
