import { block } from './block.ts'
import { onOrOff } from './text.ts'

/** Tools for a developer's machine. */
export const devTools = block({
  HORA_DEV_TOOLS: onOrOff()
    .optional()
    .describe(
      'Sandbox, GraphiQL and the mail inbox page, for this machine only: `on` or `off`. Must be off on an instance that is open to the network (see HOST). Default: on elsewhere.',
    ),
  HORA_ADHOC_DOCUMENTS: onOrOff()
    .optional()
    .describe(
      'Whether clients may send any GraphQL document, not only those of the built website: `on` or `off`. Default: as HORA_DEV_TOOLS.',
    ),
  HORA_DEMO: onOrOff()
    .optional()
    .describe(
      'Whether demo people are created on the first run: `on` or `off`. Their passwords are public, so it must be off on an instance that is open to the network, where existing demo people can no longer sign in. Default: on with the embedded database elsewhere.',
    ),
})
