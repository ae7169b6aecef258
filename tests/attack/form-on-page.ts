import { parse } from 'node-html-parser'
import type { Page } from '#tests/support/browser.ts'

/** A form as it stands on a page that somebody has open: where it goes, and what it carries without being filled in. */
export function formOnPage({ html }: Page, asked: string): { address: string; fields: Record<string, string> } {
  const form = parse(html)
    .querySelectorAll('main form')
    .find((each) => each.getAttribute('method') === 'post')
  if (!form) throw new Error(`there is no form at ${asked}`)
  const hidden = form.querySelectorAll('input[type=hidden]')
  return {
    address: addressFrom(form.getAttribute('action') ?? '', asked),
    fields: Object.fromEntries(
      hidden.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    ),
  }
}

/** Where a form of the page at an address goes. */
function addressFrom(action: string, asked: string): string {
  const { pathname, search } = new URL(action, new URL(asked, 'http://school.test'))
  return pathname + search
}
