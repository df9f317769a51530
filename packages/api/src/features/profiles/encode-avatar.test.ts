import { deflateRawSync, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { encodeAvatar } from './encode-avatar.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1f4d45' } })

const jpegWithPlace = () =>
  picture(800, 600)
    .withExif({
      IFD0: { Artist: 'Ada Canary' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1' },
    })
    .jpeg()
    .toBuffer()

/** A PNG that claims to be `side` pixels wide and high; its data is a few bytes of zeros. */
function claimedPng(side: number, extra: Buffer = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const data = deflateSync(Buffer.alloc(1024))
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    extra,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

describe('the stored copy of a picture', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('a %s becomes a square WebP of 512 pixels', async (format) => {
    const encoded = await encodeAvatar(await picture(900, 300).toFormat(format).toBuffer())
    expect(await sharp(encoded ?? undefined).metadata()).toMatchObject({
      format: 'webp',
      width: 512,
      height: 512,
    })
  })

  test('metadata with the place and the author is removed', async () => {
    const upload = await jpegWithPlace()
    expect(upload.toString('latin1')).toContain('Ada Canary')
    const encoded = await encodeAvatar(upload)
    const { exif, xmp, icc, iptc } = await sharp(encoded ?? undefined).metadata()
    expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined])
    expect(Buffer.from(encoded ?? []).toString('latin1')).not.toContain('Ada Canary')
  })

  test('a picture with a camera rotation is stored upright', async () => {
    const left = await picture(100, 200).png().toBuffer()
    const upload = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#ffffff' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const encoded = await encodeAvatar(upload)
    const pixel = async (left: number, top: number) =>
      (
        await sharp(encoded ?? undefined)
          .extract({ left, top, width: 1, height: 1 })
          .raw()
          .toBuffer()
      )[0] ?? 0
    expect(await pixel(256, 100)).toBeLessThan(100)
    expect(await pixel(256, 400)).toBeGreaterThan(200)
  })

  test.each([
    ['a page after the picture', '<html><script>alert(1)</script></html>'],
    ['a program after the picture', '<?php system($_GET["c"]); ?>'],
    ['an archive after the picture', `PK\u0003\u0004${deflateRawSync(Buffer.alloc(99)).toString('latin1')}`],
  ])('%s is removed', async (_what, tail) => {
    const upload = Buffer.concat([await picture(600, 600).jpeg().toBuffer(), Buffer.from(tail, 'latin1')])
    const encoded = Buffer.from((await encodeAvatar(upload)) ?? []).toString('latin1')
    expect(encoded.slice(8, 12)).toBe('WEBP')
    expect(encoded).not.toContain(tail)
  })
})

describe('refused are', () => {
  const refused = async (upload: Uint8Array) => expect(await encodeAvatar(upload)).toBeNull()

  test.each([
    ['nothing', Buffer.alloc(0)],
    [
      'a vector with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a document', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a page that starts like a GIF', Buffer.from('GIF89a/*<svg onload=alert(1)>*/')],
    ['three bytes of a JPEG', Buffer.from([0xff, 0xd8, 0xff])],
    ['a picture that claims 2,500 million pixels', claimedPng(50_000)],
    ['a picture with slightly too many pixels', claimedPng(5_001)],
  ])('%s', async (_what, upload) => await refused(upload))

  test('an animated PNG', async () => {
    const control = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))
    await refused(claimedPng(16, control))
  })

  test('an animated WebP, and a GIF', async () => {
    const frame = { create: { width: 8, height: 8, channels: 3 as const, background: '#ff0000' } }
    const other = { create: { ...frame.create, background: '#00ff00' } }
    const frames = await Promise.all([frame, other].map((each) => sharp(each).png().toBuffer()))
    const joined = sharp(frames, { join: { animated: true } })
    await refused(await joined.clone().webp({ loop: 0 }).toBuffer())
    await refused(await joined.clone().gif().toBuffer())
  })

  test('pictures in other formats', async () => {
    await refused(await picture(64, 64).tiff().toBuffer())
    await refused(await picture(64, 64).avif().toBuffer())
  })

  test('a truncated picture', async () => {
    const whole = await picture(900, 900).png().toBuffer()
    await refused(whole.subarray(0, whole.length / 2))
  })

  test('more than five megabytes', async () => {
    const upload = Buffer.concat([await picture(64, 64).jpeg().toBuffer(), Buffer.alloc(5 * 1024 * 1024)])
    await refused(upload)
  })
})
