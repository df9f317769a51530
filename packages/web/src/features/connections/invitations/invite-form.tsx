import { limits } from '@hora/schema/limits'
import { Controller } from 'react-hook-form'
import { inviteChannels } from '#web/features/connections/invitations/invite-schema.ts'
import type { useInviteForm } from '#web/features/connections/invitations/use-invite-form.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const days = ['1', '3', '7', '14', '30', '90'] as const

type Invite = ReturnType<typeof useInviteForm>

/** Invites one person by mail, or creates a link for a chosen number of people. */
export function InviteForm({ id, invite }: { id: string; invite: Invite }) {
  const t = useWords('connections/invitations')
  const { form, submit, problem, failure } = invite
  const channel = form.watch('channel')
  return (
    <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Controller
        control={form.control}
        name="channel"
        render={({ field }) => (
          <SegmentedControl
            name="channel"
            label={t('invite.channel')}
            value={field.value}
            onChange={field.onChange}
            options={inviteChannels.map((value) => ({ value, label: t(`invite.by.${value}`) }))}
          />
        )}
      />
      {channel === 'email' ? <MailFields invite={invite} /> : null}
      <div className="grid grid-cols-2 gap-4">
        {channel === 'link' ? (
          <Field label={t('invite.uses')} error={problem('uses')}>
            <TextInput inputMode="numeric" className="figures" {...form.register('uses')} />
          </Field>
        ) : null}
        <Field label={t('invite.days')} error={problem('days')}>
          <Select
            options={days.map((value) => ({ value, label: t('invite.daysOf', { count: Number(value) }) }))}
            {...form.register('days')}
          />
        </Field>
      </div>
    </form>
  )
}

function MailFields({ invite: { form, problem } }: { invite: Invite }) {
  const t = useWords('connections/invitations')
  return (
    <>
      <Field label={t('invite.email')} error={problem('email')}>
        <TextInput type="email" inputMode="email" autoComplete="off" {...form.register('email')} />
      </Field>
      <Field label={t('invite.message')} optional error={problem('message')}>
        <TextArea maxLength={limits.message} className="min-h-20" {...form.register('message')} />
      </Field>
    </>
  )
}
