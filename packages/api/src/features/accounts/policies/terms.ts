import { termsInFrench } from './terms-in-french.ts'

/** The terms of use that sign-up asks to accept. A change of a text is a new version, in both languages. */
export const terms = {
  document: 'terms',
  version: '2026-12-02',
  texts: {
    en: `# Terms of use

Version of 2 December 2026. These terms exist in English and in French, and both say the same. You accept the text in
the language you signed up in.

## What Hora is

Hora lets independent professionals offer hours and lets the clients they invite book them. There is no public
marketplace: professionals and clients connect only by invitation.

## Your account

- You must have reached the minimum age that is shown when you sign up.
- Only you may use your account. Keep your password secret, and change it at once if someone else may know it.
- What you write about yourself must not mislead the people you meet.

## Between professionals and clients

- A booking is an agreement between the professional and the client. Each booking keeps the terms that applied when
  the time was held or booked, such as the notice for moving or cancelling it and what cancelling costs.
- Professionals are responsible for the services they offer.
- Either side can end the connection or block the other.

## What is not allowed

You must not harass people, send unwanted messages, pretend to be someone else, break the law, or try to access what
belongs to others. The operator of this installation may close accounts used in these ways.

## Closing your account

Hora has no button for this yet. Ask the operator to close your account. The privacy notice says who the
operator is, and what you can ask for.
`,
    fr: termsInFrench,
  },
} as const
