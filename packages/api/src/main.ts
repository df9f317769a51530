import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Before anything else is loaded: compiled code of an earlier start is used again. It lies beside the bundle, where
// only those who may change the bundle can write.
enableCompileCache(join(import.meta.dirname, '../dist/.compiled'))
void import('#start/serve.ts')
