import { dropCopiesAfterAll } from './copies.ts'

dropCopiesAfterAll()
