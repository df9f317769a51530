/** All that another feature may import of bookings. */
export { bookForClient } from './use-cases/book-for-client.ts'
export { cancelBooking } from './use-cases/cancel-booking.ts'
export { confirmBooking } from './use-cases/confirm-booking.ts'
export { holdSlot } from './use-cases/hold-slot.ts'
