import { zones } from '@hora/schema/zones'
import { useState } from 'react'
import { Specimen } from '#web/gallery/specimen.tsx'
import { zoneChoices } from '#web/time/zones.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { ColourSwatchPicker } from '#web/ui/fields/colour-swatch-picker.tsx'
import { Combobox } from '#web/ui/fields/combobox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { PasswordInput } from '#web/ui/fields/password-input.tsx'
import { RadioCards } from '#web/ui/fields/radio-cards.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { Switch } from '#web/ui/fields/switch.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Phone, Video } from '#web/ui/icons.ts'
import type { Ink } from '#web/ui/inks.ts'

const choices = zoneChoices(zones, '2026-03-03T12:00:00Z', 'en')
const column = 'w-full max-w-sm space-y-5'

export function FormSpecimens() {
  const [zone, setZone] = useState<string | null>('Europe/Paris')
  const [ink, setInk] = useState<Ink | null>('MOSS')
  const [place, setPlace] = useState<'online' | 'phone' | null>('online')
  return (
    <Specimen name="Fields">
      <div className={column}>
        <Field label="Name" hint="As your clients know you." required>
          <TextInput defaultValue="Ana Costa" autoComplete="off" />
        </Field>
        <Field label="E-mail" error="Enter an email address such as name@example.org.">
          <TextInput type="email" defaultValue="ana@" />
        </Field>
        <Field label="Handle" optional>
          <TextInput placeholder="ana-costa" disabled />
        </Field>
        <Field label="Password">
          <PasswordInput defaultValue="correct horse" autoComplete="off" />
        </Field>
        <Field label="About you" optional>
          <TextArea placeholder="A few lines your clients will read." />
        </Field>
        <Field label="Duration">
          <Select
            defaultValue="45"
            options={[
              { value: '30', label: '30 min' },
              { value: '45', label: '45 min' },
            ]}
          />
        </Field>
        <Field label="Time zone">
          <Combobox options={choices} value={zone} onChange={setZone} />
        </Field>
      </div>
      <div className={column}>
        <FieldGroup legend="Where do you meet?" error={place ? undefined : 'Please choose one.'}>
          <RadioCards
            name="place"
            value={place}
            onChange={setPlace}
            options={[
              { value: 'online', title: 'Online', description: 'In a room of Hora’s.', icon: <Video /> },
              { value: 'phone', title: 'By phone', description: 'You call them.', icon: <Phone /> },
            ]}
          />
        </FieldGroup>
        <FieldGroup legend="Colour">
          <ColourSwatchPicker name="ink" value={ink} onChange={setInk} />
        </FieldGroup>
        <div>
          <Checkbox label="Notify the client by email" hint="They also see it in Hora." defaultChecked />
          <Checkbox label="Repeat every week" />
          <Checkbox label="I accept the terms" error="Please accept the terms." />
          <Checkbox label="Not possible now" disabled />
        </div>
        <div>
          <Switch label="Bookable up to" hint="Clients see open times." defaultChecked />
          <Switch label="Quiet at weekends" />
          <Switch label="Not possible now" disabled />
        </div>
      </div>
    </Specimen>
  )
}
