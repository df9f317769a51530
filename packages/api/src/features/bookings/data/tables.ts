/** The tables of this feature. Other features import them from its index, never from `@hora/db/tables`. */
export { bookingChanges, bookings } from '@hora/db/tables'
