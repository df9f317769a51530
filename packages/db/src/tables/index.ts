/** The whole schema in one object, as drizzle and the privacy inventory need it. */
export * from './accounts.ts'
export * from './availability.ts'
export * from './bookings.ts'
export * from './connections.ts'
export * from './notifications.ts'
export * from './platform.ts'
export * from './services.ts'
