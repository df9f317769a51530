/** All that another feature may import of bookings. */
export type { BookingView } from './data/booking-view.ts'
export { readBooking } from './data/read-bookings.ts'
export { type BookingRoutesOptions, bookingRoutes } from './ics/booking-routes.ts'
export { type BookForClient, bookForClient } from './use-cases/book-for-client.ts'
export { type CancelBooking, cancelBooking } from './use-cases/cancel-booking.ts'
export { type ConfirmBooking, confirmBooking } from './use-cases/confirm-booking.ts'
export { type HoldSlot, holdSlot } from './use-cases/hold-slot.ts'
export { type RescheduleBooking, rescheduleBooking } from './use-cases/reschedule-booking.ts'
