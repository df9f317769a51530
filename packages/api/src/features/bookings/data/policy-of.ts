import type { BookingPolicy } from '@hora/db/tables'

let lastText = ''
let lastPolicy: BookingPolicy = { rescheduleNoticeMinutes: 0, cancelNoticeMinutes: 0 }

/** Reads the snapshot of a policy. The bookings of a list mostly share one, which is then read once. */
export function policyOf(text: string): BookingPolicy {
  if (text !== lastText) {
    lastPolicy = JSON.parse(text) as BookingPolicy
    lastText = text
  }
  return lastPolicy
}
