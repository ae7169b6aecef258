import { tryEveryForm } from './bad-input.ts'

tryEveryForm({ part: 2, of: 3 })
