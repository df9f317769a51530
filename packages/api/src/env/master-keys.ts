import { block } from './block.ts'
import { anyText } from './text.ts'

const isKey = (text: string) => Buffer.from(text, 'base64').length === 32

/** The keys that wrap the keys of private text. */
export const masterKeys = block({
  HORA_MASTER_KEYS: anyText()
    .transform((text) => text.split(',').map((key) => key.trim()))
    .refine((keys) => keys.every(isKey), 'must be keys of 32 bytes in base64, separated by commas')
    .optional()
    .describe(
      'The keys that protect private text, newest first, instead of `keys/master-keys` in the data directory: 32 bytes each in base64, separated by commas. Required when several machines share a database.',
    ),
})
