import { dropCopiesAtTheEnd } from './copies.ts'

dropCopiesAtTheEnd()
