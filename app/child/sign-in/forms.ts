import { z } from 'zod'
import { identifier } from '#app/forms/fields.ts'
import { asClassCode } from '#app/school/classes/class-code.ts'

export const classCodeForm = z.object({
  code: z
    .array(z.string(), { error: 'Type your class code' })
    .transform((entered) => asClassCode(entered[0] ?? ''))
    .refine((code) => code.length > 0, 'Type your class code'),
})

export const whoForm = z.object({ child: identifier('Choose your name') })

export const picturesForm = z.object({
  picture: z
    .array(z.string())
    .optional()
    .transform((entered) => entered?.[0] ?? ''),
  place: z
    .array(z.string())
    .optional()
    .transform((entered) => Number(/^\d{1,2}$/.exec(entered?.[0] ?? '')?.[0] ?? -1)),
  again: z.array(z.string()).optional().transform(Boolean),
})
