import { createFileRoute, notFound } from '@tanstack/react-router'
import { onDemand } from '#web/ui/on-demand.tsx'

const Gallery = import.meta.env.DEV
  ? onDemand(() => import('#web/gallery/gallery-page.tsx').then((module) => module.GalleryPage)).Component
  : () => null

/** Every component in every state; only in development. */
export const Route = createFileRoute('/gallery')({
  beforeLoad: () => {
    if (!import.meta.env.DEV) throw notFound()
  },
  component: Gallery,
})
