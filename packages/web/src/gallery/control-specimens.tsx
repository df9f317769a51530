import { useState } from 'react'
import { Specimen } from '#web/gallery/specimen.tsx'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { TextLink } from '#web/ui/buttons/text-link.tsx'
import { Spinner } from '#web/ui/feedback/spinner.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { Bell, CalendarPlus, ChevronLeft, ChevronRight, Ellipsis } from '#web/ui/icons.ts'
import { Stepper } from '#web/ui/layout/stepper.tsx'
import { Tabs } from '#web/ui/layout/tabs.tsx'

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const
const steps = [
  { id: 'who', label: 'You' },
  { id: 'zone', label: 'Zone' },
  { id: 'service', label: 'Service' },
  { id: 'week', label: 'Week' },
  { id: 'invite', label: 'Invite' },
]

export function ControlSpecimens() {
  const [view, setView] = useState('week')
  const [tab, setTab] = useState('sessions')
  return (
    <>
      {variants.map((variant) => (
        <Specimen key={variant} name={`Button, ${variant}`}>
          <Button variant={variant} size="lg">
            Book a session
          </Button>
          <Button variant={variant}>
            <CalendarPlus aria-hidden="true" />
            Book
          </Button>
          <Button variant={variant} size="sm">
            Book
          </Button>
          <Button variant={variant} pending>
            Booking…
          </Button>
          <Button variant={variant} disabled>
            Book
          </Button>
        </Specimen>
      ))}
      <Specimen name="IconButton, TextLink, Spinner">
        <IconButton label="Back" icon={<ChevronLeft />} />
        <IconButton label="Forward" icon={<ChevronRight />} disabled />
        <IconButton label="Notifications" icon={<Bell />} aria-pressed />
        <IconButton label="More" icon={<Ellipsis />} size="sm" />
        <TextLink href="https://example.org" target="_blank">
          A link in text
        </TextLink>
        <Spinner />
      </Specimen>
      <Specimen name="SegmentedControl">
        <SegmentedControl
          name="view"
          label="View"
          value={view}
          onChange={setView}
          options={['day', 'week', 'month', 'list'].map((value) => ({ value, label: value }))}
        />
      </Specimen>
      <Specimen name="Tabs">
        <div className="w-full">
          <Tabs
            label="Client"
            value={tab}
            onChange={setTab}
            tabs={['sessions', 'notes', 'payments'].map((id) => ({ id, label: id, content: `The ${id}.` }))}
          />
        </div>
      </Specimen>
      <Specimen name="Stepper">
        <div className="w-full">
          <Stepper steps={steps} current="service" />
        </div>
      </Specimen>
    </>
  )
}
