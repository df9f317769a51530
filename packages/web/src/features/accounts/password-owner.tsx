/**
 * The address that a password belongs to, where the page does not ask for it: password managers save both together, and
 * would otherwise store the password without a name or beside the wrong one.
 */
export function PasswordOwner({ email }: { email: string }) {
  return (
    <input
      type="text"
      name="username"
      autoComplete="username"
      value={email}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
      className="sr-only"
    />
  )
}
