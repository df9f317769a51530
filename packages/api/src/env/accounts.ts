import { block } from './block.ts'
import { anyText, whole } from './text.ts'

export const accounts = block({
  HORA_OPERATOR: anyText()
    .max(300, 'must have 300 characters at most')
    .optional()
    .describe(
      'Who runs this instance and where to write to, e.g. `Ada Moreau, Nantes, privacy@example.org`. Shown at the top of the terms and the privacy notice.',
    ),
  MINIMUM_AGE: whole(0, 120).default(16).describe('The minimum age to open an account.'),
})
