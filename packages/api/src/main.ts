import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Runs before anything else is loaded, to reuse the compiled code of an earlier start. The cache is beside the bundle,
// where only those who may change the bundle can write.
enableCompileCache(join(import.meta.dirname, '../dist/.compiled'))
void import('#start/serve.ts')
