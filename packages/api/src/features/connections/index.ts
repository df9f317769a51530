/** All that another feature may import of connections. */
export { addChosen, isChosen, keepChosen, readChosen, removeChosen } from './data/chosen-clients.ts'
export { readClient } from './data/client-view.ts'
export { lockActiveConnection } from './data/connection-store.ts'
export { connections } from './data/tables.ts'
export { ClientType } from './graph/client.type.ts'
