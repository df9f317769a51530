/** Everything a person is told in the bell; some of it by mail too. */
export type NotificationKind =
  | 'booking_cancelled'
  | 'booking_confirmed'
  | 'booking_rescheduled'
  | 'connection_ended'
  | 'email_changed'
  | 'invitation_accepted'
  | 'invitation_declined'
  | 'new_login'
  | 'password_changed'
