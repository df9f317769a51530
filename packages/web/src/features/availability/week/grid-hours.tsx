import { hourPixels } from '#web/features/availability/week/hour-pixels.ts'
import { useFormats } from '#web/time/use-formats.ts'

const hours = Array.from({ length: 23 }, (_, hour) => hour + 1)

/** The hour labels at the edge of the grid. */
export function GridHours() {
  const { hour: hourText } = useFormats()
  return (
    <div
      aria-hidden="true"
      className="figures absolute inset-y-0 left-0 w-11 text-[0.6875rem] text-ink-faint sm:w-14 sm:text-xs"
    >
      {hours.map((hour) => (
        <span
          key={hour}
          className="absolute right-1.5 -translate-y-1/2 whitespace-nowrap sm:right-2.5"
          style={{ top: hour * hourPixels }}
        >
          {hourText(hour)}
        </span>
      ))}
    </div>
  )
}
