import { block } from './block.ts'
import { whole } from './text.ts'

export const accounts = block({
  MINIMUM_AGE: whole(0, 120).default(16).describe('The minimum age to open an account.'),
})
