import { isDay, type Day } from '#app/calendar/civil-days.ts'
import type { DatedDay } from '#app/calendar/changes.ts'

/** A line of somebody's file that we leave out, and why, in words. */
export type LeftOut = { readonly line: number; readonly why: string }
/** What a file says about school days, and what of it we could not take. */
export type Understood = { readonly days: readonly DatedDay[]; readonly leftOut: readonly LeftOut[] }
export type Hours = { readonly opens: string; readonly closes: string }

const [firstYear, lastYear] = [2000, 2100]

/** A day as people and programs write it: 2026-11-17, 17/11/2026 or 20261117. Nothing when there is no such day. */
export function dayIn(text: string): Day | null {
  const written = text.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(written)
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written)
  const [year, month, date] = iso
    ? [iso[1], iso[2], iso[3]]
    : british
      ? [british[3], british[2]?.padStart(2, '0'), british[1]?.padStart(2, '0')]
      : []
  const day = `${year}-${month}-${date}`
  return isDay(day) ? day : null
}

/** Why a day is none of a school's calendar, if so. */
export function outOfTime(day: Day): string | null {
  const year = Number(day.replace(/-.*/, ''))
  return year < firstYear || year > lastYear ? `The year ${year} is not between ${firstYear} and ${lastYear}.` : null
}

/** A time of day as people write it, as HH:MM: 8:45, 08:45, 8.45 or 0845. Nothing when there is no such time. */
export function timeIn(text: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.]?(\d{2})$/.exec(text.trim()) ?? []
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
}

/** Somebody's words in quotation marks, no more of them than are needed to find them again. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  const [start = ''] = /^.{0,60}/u.exec(plain) ?? []
  return `“${start}${start === plain ? '' : '…'}”`
}
