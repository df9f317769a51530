import { useEffect, useState } from 'react'
import { isPhone } from '#web/browser/screen.ts'
import type { SlotPopoverProps } from '#web/features/sessions/book/picked-slot.ts'
import { SlotForm } from '#web/features/sessions/book/slot-form.tsx'
import { useBookChoices } from '#web/features/sessions/book/use-book-choices.ts'
import { useBookForm } from '#web/features/sessions/book/use-book-form.ts'
import { serverToday } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { AnchoredPanel } from '#web/ui/overlays/anchored-panel.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

/** The booking of an empty time of the grid, beside that time; on a phone at the bottom of the screen. */
export function SlotPopover(props: SlotPopoverProps) {
  const { open, slot, onClose } = props
  const { day, timeRange, reader } = useFormats()
  const [narrow] = useState(isPhone)
  const choices = useBookChoices()
  const booking = useBookForm(props.slot, choices.services, props)
  const { start, end } = booking.time
  const { onSlot } = props
  useEffect(() => {
    if (start !== slot.start || end !== slot.end) onSlot({ ...slot, start, end })
  }, [start, end, slot, onSlot])
  const title = (
    <>
      <span className="block first-letter:uppercase">{day(start, serverToday(reader.zone).year)}</span>
      <span className="figures block font-sans text-sm font-normal text-ink-soft">
        {timeRange(start, end)}
      </span>
    </>
  )
  const form = <SlotForm {...props} choices={choices} booking={booking} />
  const onOpenChange = (next: boolean) => next || onClose()
  if (narrow) {
    return (
      <Dialog open={open} onOpenChange={onOpenChange} title={title}>
        {form}
      </Dialog>
    )
  }
  return (
    <AnchoredPanel
      open={open}
      onOpenChange={onOpenChange}
      at="[data-drawn]"
      moved={`${start}${end}`}
      title={title}
    >
      {form}
    </AnchoredPanel>
  )
}
