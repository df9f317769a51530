import { CircleAlert } from '#web/ui/icons.ts'

/** The error under a control. It stays mounted, so that a new message is announced. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  return (
    <div id={id} aria-live="polite" className="empty:hidden">
      {message ? (
        <p className="flex items-start gap-1.5 text-sm text-danger">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4" />
          <span>{message}</span>
        </p>
      ) : null}
    </div>
  )
}
