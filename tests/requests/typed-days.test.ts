import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { dayName } from '#app/school-time/words.ts'
import { aSchool } from '#tests/support/school.ts'
import type { Fields } from './a-form.ts'
import { aFullSchool } from './every-address.ts'
import { everyForm } from './every-form.ts'
import { aFullSchoolAsOften } from './put-back.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const time = /^\d{2}:\d{2}$/
/** The forms into which somebody writes a day or a time; what was shown and is only sent on is nobody's writing. */
const isTyped = (name: string, value: string) => name !== 'date' && (day.test(value) || time.test(value))

/** Days and times as people write them: without the year, with points, in the way of twelve hours. */
const inWords = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (day.test(value))
        return [name, name === 'until' ? value.replace(/^20(..)-(..)-(..)$/, '$3.$2.$1') : dayName(value)]
      const [hour = '', minute = ''] = time.test(value) ? value.split(':') : []
      if (hour === '') return [name, value]
      return [name, `${Number(hour) % 12 || 12}.${minute} ${Number(hour) < 12 ? 'am' : 'p.m.'}`]
    }),
  )

const typedIn = (fields: Fields) => Object.entries(fields).filter(([name, value]) => isTyped(name, value))

test('#33 days and times are read as people write them in every form, and kept where nobody can read them', async () => {
  const looked = await aFullSchool(await aSchool())
  const fresh = await aFullSchoolAsOften()
  const found: string[] = []
  for (const [name, form] of Object.entries(everyForm)) {
    if (typedIn((await form.ready(looked)).fields).length === 0) continue
    found.push(name)
    const { browser, address, fields } = await form.ready(await fresh())
    for (const [field, value] of typedIn(fields)) {
      const nonsense = day.test(value) ? 'the day after' : 'half nine'
      const page = await browser.submit(address, { ...fields, [field]: nonsense })
      const shown = parse(page.html)
      expect(page.status, `${name}, ${field}`).toBe(422)
      expect(shown.querySelector(`#${field}-problem`)?.textContent).toMatch(/^(There is no such day|Write the time)/)
      expect(shown.querySelector(`input[name=${field}]`)?.getAttribute('value')).toBe(nonsense)
    }
    const { status, location } = await browser.submit(address, inWords(fields))
    // A calendar that is brought in is shown first.
    expect([status, typeof location], name).toEqual(
      name === 'bringing in a calendar' ? [200, 'object'] : [303, 'string'],
    )
  }
  expect(found.length).toBeGreaterThan(14)
}, 180_000)
