import { block } from './block.ts'
import { onOrOff } from './text.ts'

/** What helps on a developer's machine. */
export const devTools = block({
  HORA_DEV_TOOLS: onOrOff()
    .optional()
    .describe(
      'Sandbox, GraphiQL and the mail inbox page: `on` or `off`. Default: on while PUBLIC_URL is on this machine.',
    ),
  HORA_ADHOC_DOCUMENTS: onOrOff()
    .optional()
    .describe(
      'Whether clients may send documents of their own, not only those the website was built with: `on` or `off`. Default: as HORA_DEV_TOOLS.',
    ),
  HORA_DEMO: onOrOff()
    .optional()
    .describe(
      'Whether demo people are made on the first run: `on` or `off`. Their passwords are public. Default: on with the embedded database while PUBLIC_URL is on this machine.',
    ),
})
