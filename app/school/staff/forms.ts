import { z } from 'zod'
import { telephonePattern } from './numbers.ts'

const most = 128
// A letter can be made of four pieces; nobody's email or password is longer than this, so it is not even looked at.
const line = (missing: string) =>
  z
    .array(z.string(), { error: missing })
    .transform((entered) => entered[0] ?? '')
    .refine((value) => value !== '' && value.length <= most * 4, { message: missing, abort: true })

/** Passwords are taken exactly as typed, spaces and all. */
export const signInForm = z.object({
  email: line('Enter your email address').transform((email) => email.trim()),
  password: line('Enter your password'),
})

export const confirmForm = z.object({ password: line('Enter your password') })

export const passwordForm = z.object({
  currentPassword: line('Enter your current password'),
  newPassword: line('Enter a new password')
    .refine((password) => [...password].length >= 12, 'Use 12 characters or more')
    .refine((password) => [...password].length <= most, `Use ${most} characters or fewer`),
})
export type NewPassword = z.infer<typeof passwordForm>

/** The number at which colleagues reach somebody; empty takes it away. */
export const telephoneForm = z.object({
  telephone: z
    .array(z.string())
    .optional()
    .transform((entered) => entered?.[0]?.trim() || null)
    .pipe(z.string().regex(telephonePattern, 'Enter a telephone number, using digits and spaces').nullable()),
})
export type MyTelephone = z.infer<typeof telephoneForm>
