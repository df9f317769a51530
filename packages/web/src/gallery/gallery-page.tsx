import { ControlSpecimens } from '#web/gallery/control-specimens.tsx'
import { FormSpecimens } from '#web/gallery/form-specimens.tsx'
import { FoundationSpecimens } from '#web/gallery/foundation-specimens.tsx'
import { OverlaySpecimens } from '#web/gallery/overlay-specimens.tsx'
import { StateSpecimens } from '#web/gallery/state-specimens.tsx'
import { LanguageControl } from '#web/i18n/language-control.tsx'
import { ThemeControl } from '#web/ui/fields/theme-control.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'

export function GalleryPage() {
  return (
    <main className="mx-auto max-w-5xl px-5 py-10 sm:px-8">
      <title>Gallery · Hora</title>
      <PageHeader
        title="Gallery"
        description="Every component in every state. What is not here does not exist."
        actions={
          <>
            <LanguageControl />
            <ThemeControl />
          </>
        }
      />
      <FoundationSpecimens />
      <ControlSpecimens />
      <FormSpecimens />
      <StateSpecimens />
      <OverlaySpecimens />
    </main>
  )
}
