import type { FileId } from '#kernel/ids.ts'

/** URL of a picture, relative to the origin. The route checks who may see it. */
export function avatarUrl(fileId: FileId | null): string | null {
  return fileId === null ? null : `/files/avatar/${fileId}`
}
