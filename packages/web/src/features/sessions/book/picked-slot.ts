/** An empty time of the grid that is being booked: ISO 8601. The end follows the chosen service. */
export type PickedSlot = { start: string; end: string; durationMinutes?: number }
