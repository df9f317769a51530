import { block } from './block.ts'
import { whole } from './text.ts'

export const notifications = block({
  MAIL_DELAY_SECONDS: whole(0, 3_600)
    .default(180)
    .describe(
      'How long a mail about a change waits for more changes of the same booking or connection, in seconds. It then tells the last state.',
    ),
})
