import type { KnownBooking } from '#web/features/sessions/book/use-book-form.ts'

/** An empty time of the grid that is being booked: ISO 8601. The end follows the chosen service. */
export type PickedSlot = { start: string; end: string; durationMinutes?: number }

export type SlotPopoverProps = {
  open: boolean
  slot: PickedSlot
  /** The length or the start has changed. */
  onSlot: (slot: PickedSlot) => void
  onClose: () => void
  onBooked: () => void
  /** The form with all fields, with what was chosen here. */
  onMore: (known: KnownBooking) => void
  /** The time becomes time off instead. */
  onTimeOff: (slot: PickedSlot) => void
  onOpenSession: (sessionId: string) => void
  onOpenTimeOff: (timeOffId: string) => void
}
