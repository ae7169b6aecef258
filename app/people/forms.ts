import { z } from 'zod'

const most = 128
const line = (missing: string) =>
  z
    .array(z.string(), { error: missing })
    .transform((entered) => entered[0] ?? '')
    .refine((value) => value !== '', missing)

/** Passwords are taken exactly as typed, spaces and all. */
export const signInForm = z.object({
  email: line('Enter your e-mail address').transform((email) => email.trim()),
  password: line('Enter your password').refine((password) => password.length <= most * 4, 'Enter your password'),
})

export const confirmForm = z.object({ password: line('Enter your password') })

export const passwordForm = z.object({
  currentPassword: line('Enter the password you have now'),
  newPassword: line('Enter a new password')
    .refine((password) => [...password].length >= 12, 'Make it 12 letters or longer')
    .refine((password) => [...password].length <= most, `Make it ${most} letters or shorter`),
})
export type NewPassword = z.infer<typeof passwordForm>
