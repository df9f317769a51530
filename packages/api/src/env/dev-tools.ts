import { block } from './block.ts'
import { onOrOff } from './text.ts'

/** Tools for a developer's machine. */
export const devTools = block({
  HORA_DEV_TOOLS: onOrOff()
    .optional()
    .describe(
      'Sandbox, GraphiQL and the mail inbox page, for this machine only: `on` or `off`. Default: on, or off if the instance is open to the network (see HOST). Then `on` stops the start.',
    ),
  HORA_ADHOC_DOCUMENTS: onOrOff()
    .optional()
    .describe(
      'Whether clients may send any GraphQL document, not only those of the built website: `on` or `off`. Default: as HORA_DEV_TOOLS.',
    ),
  HORA_DEMO: onOrOff()
    .optional()
    .describe(
      'Whether demo people are created on the first run: `on` or `off`. Their passwords are public. If the instance is open to the network (see HOST), `on` stops the start, and existing demo people cannot sign in. Default: on with the embedded database, unless the instance is open to the network.',
    ),
})
