/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  "Error": [
    "ConfirmationNeeded",
    "InvalidInput",
    "PasswordNeeded",
    "QuoteChanged",
    "RateLimited",
    "Refusal",
    "SeriesConflicts",
    "SessionsChanged",
    "TimeRefused"
  ],
  "FreeTimesResult": [
    "FreeTimes",
    "InvalidInput",
    "Refusal"
  ]
}

export const otherPossibleTypes: Record<string, string[]> = {
  "AcceptInvitationResult": [
    "AcceptInvitationSuccess",
    "RateLimited",
    "Refusal"
  ],
  "AcceptSuggestedTimeResult": [
    "AcceptSuggestedTimeSuccess",
    "InvalidInput",
    "Refusal",
    "TimeRefused"
  ],
  "AddTimeOffResult": [
    "AddTimeOffSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "AddToSessionResult": [
    "AddToSessionSuccess",
    "InvalidInput",
    "RateLimited",
    "Refusal"
  ],
  "ApproveRequestResult": [
    "ApproveRequestSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "BecomeProfessionalResult": [
    "BecomeProfessionalSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "BlockAccountResult": [
    "BlockAccountSuccess",
    "Refusal"
  ],
  "BookForClientResult": [
    "BookForClientSuccess",
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "TimeRefused"
  ],
  "CancelBookingResult": [
    "CancelBookingSuccess",
    "InvalidInput",
    "QuoteChanged",
    "Refusal"
  ],
  "CancelSeriesResult": [
    "CancelSeriesSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "CancelSessionResult": [
    "CancelSessionSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "ChangePasswordResult": [
    "ChangePasswordSuccess",
    "InvalidInput",
    "RateLimited",
    "Refusal"
  ],
  "ChangeSeriesResult": [
    "ChangeSeriesSuccess",
    "InvalidInput",
    "Refusal",
    "SeriesConflicts",
    "TimeRefused"
  ],
  "ChangeSessionResult": [
    "ChangeSessionSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "ChooseClientResult": [
    "ChooseClientSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "CloseHolidaysResult": [
    "CloseHolidaysSuccess",
    "InvalidInput",
    "Refusal",
    "SessionsChanged"
  ],
  "CloseHoursResult": [
    "CloseHoursSuccess",
    "InvalidInput",
    "Refusal",
    "SessionsChanged"
  ],
  "ConfirmBookingResult": [
    "ConfirmBookingSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "ConfirmEmailChangeResult": [
    "ConfirmEmailChangeSuccess",
    "InvalidInput",
    "RateLimited",
    "Refusal"
  ],
  "ConfirmEmailResult": [
    "ConfirmEmailSuccess",
    "ConfirmationNeeded",
    "InvalidInput",
    "PasswordNeeded",
    "RateLimited",
    "Refusal"
  ],
  "ContestNoShowResult": [
    "ContestNoShowSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "CreateInvitationResult": [
    "CreateInvitationSuccess",
    "InvalidInput",
    "RateLimited",
    "Refusal"
  ],
  "CreateScheduleResult": [
    "CreateScheduleSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "CreateSeriesResult": [
    "CreateSeriesSuccess",
    "InvalidInput",
    "Refusal",
    "SeriesConflicts"
  ],
  "CreateServiceResult": [
    "CreateServiceSuccess",
    "InvalidInput",
    "Refusal"
  ],
  "DeclineInvitationResult": [
    "DeclineInvitationSuccess",
    "RateLimited",
    "Refusal"
  ],
  "DeclineRequestResult": [
    "DeclineRequestSuccess",
    "InvalidInput",
    "Refusal",
    "TimeRefused"
  ],
  "DeleteScheduleResult": [
    "DeleteScheduleSuccess",
    "Refusal"
  ],
  "EndConnectionResult": [
    "EndConnectionSuccess",
    "Refusal"
  ],
  "EndLoginResult": [
    "EndLoginSuccess",
    "Refusal"
  ],
  "ExtendSeriesResult": [
    "ExtendSeriesSuccess",
    "InvalidInput",
    "Refusal",
    "SeriesConflicts"
  ],
  "FinishOnboardingResult": [
    "FinishOnboardingSuccess",
    "Refusal"
  ],
  "HoldSlotResult": [
    "HoldSlotSuccess",
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "TimeRefused"
  ],
  "KeepHoldResult": [
    "KeepHoldSuccess",
    "Refusal"
  ],
  "LeaveHoldResult": [
    "LeaveHoldSuccess",
    "Refusal"
  ],
  "MarkNotificationsReadResult": [
    "MarkNotificationsReadSuccess",
    "Refusal"
  ],
  "MoveSessionResult": [
    "InvalidInput",
    "MoveSessionSuccess",
    "RateLimited",
    "Refusal",
    "TimeRefused"
  ],
  "Node": [
    "Account",
    "Booking",
    "Client",
    "Invitation",
    "Login",
    "Notification",
    "Professional",
    "Schedule",
    "Series",
    "Service",
    "Session",
    "TimeOff"
  ],
  "OpenSlotsResult": [
    "InvalidInput",
    "OpenSlots",
    "Refusal"
  ],
  "PauseSeriesResult": [
    "InvalidInput",
    "PauseSeriesSuccess",
    "Refusal"
  ],
  "PauseServiceResult": [
    "InvalidInput",
    "PauseServiceSuccess",
    "Refusal",
    "SessionsChanged"
  ],
  "RecordAttendanceResult": [
    "InvalidInput",
    "RecordAttendanceSuccess",
    "Refusal"
  ],
  "ReleaseHoldResult": [
    "Refusal",
    "ReleaseHoldSuccess"
  ],
  "RemoveAvatarResult": [
    "Refusal",
    "RemoveAvatarSuccess"
  ],
  "RemoveTimeOffResult": [
    "Refusal",
    "RemoveTimeOffSuccess"
  ],
  "ReplaceSignUpResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "ReplaceSignUpSuccess"
  ],
  "RequestEmailChangeResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "RequestEmailChangeSuccess"
  ],
  "RequestPasswordResetResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "RequestPasswordResetSuccess"
  ],
  "RequestSignInLinkResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "RequestSignInLinkSuccess"
  ],
  "RescheduleBookingResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "RescheduleBookingSuccess",
    "TimeRefused"
  ],
  "ResendConfirmationResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "ResendConfirmationSuccess"
  ],
  "ResendInvitationResult": [
    "RateLimited",
    "Refusal",
    "ResendInvitationSuccess"
  ],
  "ResetPasswordResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "ResetPasswordSuccess"
  ],
  "ResumeSeriesResult": [
    "InvalidInput",
    "Refusal",
    "ResumeSeriesSuccess",
    "SeriesConflicts"
  ],
  "RevokeInvitationResult": [
    "Refusal",
    "RevokeInvitationSuccess"
  ],
  "ScheduleSessionResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "ScheduleSessionSuccess",
    "TimeRefused"
  ],
  "SignInByLinkResult": [
    "ConfirmationNeeded",
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "SignInByLinkSuccess"
  ],
  "SignInResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "SignInSuccess"
  ],
  "SignOutEverywhereResult": [
    "Refusal",
    "SignOutEverywhereSuccess"
  ],
  "SignOutResult": [
    "Refusal",
    "SignOutSuccess"
  ],
  "SignUpResult": [
    "InvalidInput",
    "RateLimited",
    "Refusal",
    "SignUpSuccess"
  ],
  "TakeTimeOffResult": [
    "InvalidInput",
    "Refusal",
    "SessionsChanged",
    "TakeTimeOffSuccess"
  ],
  "UnblockAccountResult": [
    "Refusal",
    "UnblockAccountSuccess"
  ],
  "UndoCancelBookingResult": [
    "InvalidInput",
    "Refusal",
    "TimeRefused",
    "UndoCancelBookingSuccess"
  ],
  "UpdateContactResult": [
    "InvalidInput",
    "Refusal",
    "UpdateContactSuccess"
  ],
  "UpdateFirstStepsResult": [
    "InvalidInput",
    "Refusal",
    "UpdateFirstStepsSuccess"
  ],
  "UpdateHolidaysResult": [
    "InvalidInput",
    "Refusal",
    "UpdateHolidaysSuccess"
  ],
  "UpdateProfessionalResult": [
    "InvalidInput",
    "Refusal",
    "UpdateProfessionalSuccess"
  ],
  "UpdateProfileResult": [
    "InvalidInput",
    "Refusal",
    "UpdateProfileSuccess"
  ],
  "UpdateScheduleResult": [
    "InvalidInput",
    "Refusal",
    "UpdateScheduleSuccess"
  ],
  "UpdateServiceResult": [
    "InvalidInput",
    "Refusal",
    "UpdateServiceSuccess"
  ],
  "UpdateTimeOffResult": [
    "InvalidInput",
    "Refusal",
    "UpdateTimeOffSuccess"
  ],
  "WithdrawRequestResult": [
    "InvalidInput",
    "Refusal",
    "WithdrawRequestSuccess"
  ]
}
