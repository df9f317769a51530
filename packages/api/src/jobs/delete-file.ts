import type { JobHandler } from './handler.ts'

/** Deletes a stored file after its row's deletion has committed. A missing file is fine. */
export const deleteFile: JobHandler<'files.delete'> = async ({ storageKey }, { files }) => {
  await files.delete(storageKey)
}
