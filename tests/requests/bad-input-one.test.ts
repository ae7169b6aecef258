import { tryEveryForm } from './bad-input.ts'

tryEveryForm({ part: 0, of: 3 })
