import { enableCompileCache } from 'node:module'

// Before anything else is loaded: compiled code of the last start is used again.
enableCompileCache()
await import('#start/serve.ts')
