/** All that another feature may import of connections. */
export { readClient } from './data/client-view.ts'
export { lockActiveConnection } from './data/connection-store.ts'
export { connections } from './data/tables.ts'
export { ClientType } from './graph/client.type.ts'
