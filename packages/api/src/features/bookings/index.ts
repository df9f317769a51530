/** All that another feature may import of bookings. */
export { bookForClient } from './use-cases/book-for-client.ts'
export { cancelWhole } from './use-cases/groups/cancel-session.ts'
export { moveWhole } from './use-cases/groups/move-session.ts'
export { lockWhole } from './use-cases/groups/whole-session.ts'
export { holdSlot } from './use-cases/hold-slot.ts'
