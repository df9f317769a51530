import { createFileRoute, notFound } from '@tanstack/react-router'
import { lazy } from 'react'

const Gallery = import.meta.env.DEV
  ? lazy(() => import('#web/gallery/gallery-page.tsx').then((module) => ({ default: module.GalleryPage })))
  : () => null

/** Every component in every state; only in development. */
export const Route = createFileRoute('/gallery')({
  beforeLoad: () => {
    if (!import.meta.env.DEV) throw notFound()
  },
  component: Gallery,
})
