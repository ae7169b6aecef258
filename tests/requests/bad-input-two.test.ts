import { tryEveryForm } from './bad-input.ts'

tryEveryForm({ part: 1, of: 3 })
