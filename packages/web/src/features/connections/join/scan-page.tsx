import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { mayUseCamera } from '#web/browser/camera.ts'
import { invitationToken } from '#web/features/connections/join/invitation-token.ts'
import { PasteLink } from '#web/features/connections/join/paste-link.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

const { Component: QrCamera } = onDemand(
  () => import('#web/features/connections/join/qr-camera.tsx').then((module) => module.QrCamera),
  () => <Skeleton className="aspect-square w-full" />,
)

/** Joins a professional by a code on their screen or on paper. The page asks for the camera only after a tap. */
export function ScanPage() {
  const t = useWords('connections/join')
  const navigate = useNavigate()
  const [camera, setCamera] = useState<'off' | 'on' | 'refused'>('off')
  const [foreign, setForeign] = useState(false)
  const open = (text: string): boolean => {
    const token = invitationToken(text, location.origin)
    setForeign(token === null)
    if (token) void navigate({ to: '/i/$token', params: { token } })
    return token !== null
  }
  return (
    <div className="max-w-md">
      <PageTitle title={t('scan.title')} />
      <PageHeader title={t('scan.title')} description={t('scan.lead')} />
      <div className="flex flex-col gap-5">
        {camera === 'on' ? (
          <>
            <QrCamera label={t('scan.camera')} onText={open} onFailure={() => setCamera('refused')} />
            <p className="text-sm text-ink-faint">{t('scan.hold')}</p>
            <Button variant="secondary" onClick={() => setCamera('off')}>
              {t('scan.stop')}
            </Button>
          </>
        ) : !mayUseCamera() ? (
          <Notice>{t('scan.needsHttps')}</Notice>
        ) : (
          <Button size="lg" onClick={() => setCamera('on')}>
            {t('scan.start')}
          </Button>
        )}
        <div role="status" className="empty:hidden">
          {camera === 'refused' ? <Notice tone="warning">{t('scan.refused')}</Notice> : null}
          {foreign && camera === 'on' ? <Notice tone="warning">{t('scan.foreign')}</Notice> : null}
        </div>
        <div className="border-t border-rule pt-6">
          <PasteLink onLink={open} />
        </div>
      </div>
    </div>
  )
}
