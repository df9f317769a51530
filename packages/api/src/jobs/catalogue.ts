import type { FileId } from '#kernel/ids.ts'

/**
 * Every background task with its payload. Each feature adds its own in `jobs.ts`, under its name. Payloads hold ids
 * where a row says the rest: it is read again when the task runs, so that a booking cancelled in the meantime sends
 * nothing. What no row says (a link that exists only once, the address a mail about an account goes to) stays in the
 * queue until the mail has gone.
 */
export interface JobPayloads {
  'files.delete': { readonly fileId: FileId; readonly storageKey: string }
  'platform.clean-up': Record<string, never>
}

export type JobName = keyof JobPayloads
