/** The terms of use that sign-up asked to accept until 30 November 2026. */
export const terms20261121 = {
  document: 'terms',
  version: '2026-11-21',
  text: `# Terms of use

Version of 21 November 2026.

## What Hora is

Hora lets independent professionals offer hours and lets the clients they invite book them. There is no public
marketplace: professionals and clients know each other, or become acquainted through an invitation.

## Your account

- You need to have reached the minimum age that is shown when you sign up.
- The account is yours alone. Keep the password to yourself, and tell us when somebody else may know it.
- What you write about yourself has to be true enough for the people who meet you.

## Between professionals and clients

- A booking is an agreement between the professional and the client. The terms in force when the time was taken,
  such as the notice for moving or cancelling it, are kept with the booking.
- Professionals answer for the services they offer.
- Either side may end the connection, or block the other.

## What is not allowed

Pestering people, sending what nobody asked for, pretending to be somebody else, breaking the law, and trying to
reach what belongs to others. Accounts used for that may be closed.

## Ending

You may close your account at any time. What happens to your data then is written in the privacy notice.
`,
} as const
