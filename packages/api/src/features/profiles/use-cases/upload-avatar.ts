import { keepLogin } from '#auth/lock-login.ts'
import { recordPersonChanged } from '#auth/person-changed.ts'
import { type RateLimitedError, takeFrom } from '#auth/rate-limits.ts'
import { requireSignedIn, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { setAvatar } from '#features/accounts/index.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { boundedQueue } from '#kernel/bounded-queue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { FileId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { deleteAvatarFile, insertAvatarFile } from '../data/avatar-files.ts'
import { avatarUrl } from '../domain/avatar-url.ts'
import { encodeAvatar } from '../encode-avatar.ts'
import { avatarUploads } from '../rate-limits.ts'

type UploadError = RateLimitedError | DomainError<'SIGNED_OUT' | 'FILE_REFUSED'>

/** Decoding a picture takes up to 100 MB, so few run at once. */
const queue = boundedQueue({ atOnce: 2, waiting: 20 })

/**
 * Replaces the viewer's picture with a newly encoded copy of the upload, which is not stored itself. The file is
 * written before its row, and deleted again if the row cannot be written.
 */
export async function uploadAvatar(
  ports: Ports,
  viewer: Viewer,
  upload: Uint8Array,
): Promise<Result<{ avatarUrl: string }, UploadError>> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const taken = await takeFrom(ports, avatarUploads(signedIn.value.accountId))
  if (!taken.ok) return taken
  const place = queue(() => encodeAvatar(upload))
  if (place === null) return err(domainError('RATE_LIMITED', { retryAfterSeconds: 5 }))
  const picture = await place
  if (picture === null) return err(domainError('FILE_REFUSED'))
  const id = ports.newId<FileId>()
  const storageKey = `avatars/${id}.webp`
  await ports.files.put(storageKey, picture, 'image/webp')
  try {
    const replaced = await replace(ports, signedIn.value, { id, storageKey, bytes: picture.byteLength })
    if (replaced.ok) return ok({ avatarUrl: avatarUrl(id) ?? '' })
    await ports.files.delete(storageKey)
    return replaced
  } catch (error) {
    await ports.files.delete(storageKey)
    throw error
  }
}

async function replace(
  ports: Ports,
  viewer: SignedInViewer,
  file: { readonly id: FileId; readonly storageKey: string; readonly bytes: number },
): Promise<Result<void, DomainError<'SIGNED_OUT'>>> {
  const now = ports.clock.now()
  const { accountId } = viewer
  return await transact(ports.db, async (tx): Promise<Result<void, DomainError<'SIGNED_OUT'>>> => {
    const kept = await keepLogin(tx, viewer)
    if (!kept.ok) return kept
    const old = await deleteAvatarFile(tx, accountId)
    await insertAvatarFile(tx, { ...file, accountId, now })
    await setAvatar(tx, accountId, file.id, now)
    await recordPersonChanged(tx, ports.clock, viewer)
    if (old !== null) await enqueue(tx, 'files.delete', old)
    return ok(undefined)
  })
}
