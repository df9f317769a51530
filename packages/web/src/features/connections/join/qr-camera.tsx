import QrScanner from 'qr-scanner'
import { useEffect, useRef } from 'react'

type Props = {
  label: string
  onText: (text: string) => void
  onFailure: () => void
}

/** Reads QR codes from the camera on this device; no picture leaves it. Loaded on demand. */
export function QrCamera({ label, onText, onFailure }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const callbacks = useRef({ onText, onFailure })
  useEffect(() => {
    callbacks.current = { onText, onFailure }
  })
  useEffect(() => {
    if (!video.current) return
    let open = true
    const scanner = new QrScanner(video.current, ({ data }) => callbacks.current.onText(data), {
      returnDetailedScanResult: true,
      preferredCamera: 'environment',
      maxScansPerSecond: 8,
      onDecodeError: () => undefined,
    })
    scanner.start().catch(() => {
      if (open) callbacks.current.onFailure()
    })
    return () => {
      open = false
      scanner.destroy()
    }
  }, [])
  return (
    <video
      ref={video}
      aria-label={label}
      muted
      playsInline
      className="aspect-square w-full rounded-lg border border-rule bg-well object-cover"
    />
  )
}
