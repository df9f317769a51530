import { block } from './block.ts'
import { onOrOff } from './text.ts'

/** Tools for a developer's machine. */
export const devTools = block({
  HORA_DEV_TOOLS: onOrOff()
    .optional()
    .describe(
      'Sandbox, GraphiQL and the mail inbox page: `on` or `off`. Default: on while PUBLIC_URL is on this machine.',
    ),
  HORA_ADHOC_DOCUMENTS: onOrOff()
    .optional()
    .describe(
      'Whether clients may send any GraphQL document, not only those of the built website: `on` or `off`. Default: as HORA_DEV_TOOLS.',
    ),
  HORA_DEMO: onOrOff()
    .optional()
    .describe(
      'Whether demo people are created on the first run: `on` or `off`. Their passwords are public. Default: on with the embedded database while PUBLIC_URL is on this machine.',
    ),
})
