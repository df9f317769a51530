import { limits } from '@hora/schema/limits'

const side = 512
const accepted = new Set(['jpeg', 'png', 'webp'])

/**
 * Encodes an uploaded picture again as a square WebP of 512 pixels, upright and without metadata. So the copy has no
 * script, archive or location from the upload. Returns null for anything but a still JPEG, PNG or WebP of up to 25
 * million pixels that decodes without an error.
 */
export async function encodeAvatar(upload: Uint8Array): Promise<Uint8Array | null> {
  if (upload.byteLength > limits.avatarBytes || !looksLikePicture(upload)) return null
  const { default: sharp } = await import('sharp')
  try {
    const image = sharp(upload, { limitInputPixels: limits.avatarPixels, failOn: 'error', animated: false })
    const { format, pages = 1, width, height } = await image.metadata()
    if (!accepted.has(format ?? '') || pages > 1 || width * height > limits.avatarPixels) return null
    const encoded = image.autoOrient().resize(side, side, { fit: 'cover' }).webp({ quality: 82 })
    return new Uint8Array(await encoded.timeout({ seconds: 10 }).toBuffer())
  } catch {
    return null
  }
}

/** Checks the first bytes, so that only the decoders of JPEG, PNG and WebP run. */
function looksLikePicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return (
    head.startsWith('\u00ff\u00d8\u00ff') ||
    (head.startsWith('\u0089PNG\r\n\u001a\n') && !isAnimatedPng(bytes)) ||
    /^RIFF.{4}WEBP$/s.test(head)
  )
}

/** An animated PNG has an `acTL` chunk before its first image data (`IDAT`). */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 64 * 1024)).toString('latin1')
  const control = text.indexOf('acTL')
  return control !== -1 && control < text.indexOf('IDAT')
}
