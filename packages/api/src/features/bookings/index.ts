/** All that another feature may import of bookings. */
export { bookForClient } from './use-cases/book-for-client.ts'
export { holdSlot } from './use-cases/hold-slot.ts'
